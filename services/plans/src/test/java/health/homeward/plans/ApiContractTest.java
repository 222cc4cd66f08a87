package health.homeward.plans;

import health.homeward.testing.ApiContract;
import health.homeward.testing.LargeBody;
import health.homeward.testing.SameKey;
import health.homeward.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every operation of the service owes its caller, whatever it is about. */
@QuarkusTest
class ApiContractTest extends PlansTest {
    private static final String ALL_WHO_TREAT = "All who order, plan, give or check a session read the same course";

    private static final String NOBODYS = "How a condition is treated is about no patient";

    @TestFactory
    Stream<DynamicTest> every_published_operation_is_protected() {
        return ApiContract.of("plans")
                .openToEveryRole("GET /courses", ALL_WHO_TREAT)
                .openToEveryRole("GET /courses/{id}", ALL_WHO_TREAT)
                .openToEveryRole("GET /courses/{id}/conformance", ALL_WHO_TREAT)
                .openToEveryRole("GET /sessions/{id}", ALL_WHO_TREAT)
                .openToEveryRole("GET /regimens", NOBODYS)
                .openToEveryRole("GET /regimens/{code}", NOBODYS)
                .withoutKey("POST /plans/preview", "It answers what it is told and keeps nothing")
                .withoutKey("POST /courses/preview", "It shows what a prescription would give and keeps nothing")
                .place("n", "1")
                .body("POST /courses/{id}/sessions/{n}/record", treated(5, START))
                .body("POST /courses/{id}/adjust", "{\"targetMinutes\":40}")
                .body("POST /courses/{id}/resume", "{\"reason\":\"Well again\"}")
                .body("POST /courses/{id}/end", "{\"reason\":\"Enough\"}")
                .tests();
    }

    @Test
    void one_key_is_one_command() {
        cleared();
        SameKey.check(
                (key, body) -> as("neurologist.enclar")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/courses"),
                order(20, "DAILY"),
                order(21, "DAILY"));
    }

    @Test
    void a_large_body_of_unknown_length_is_refused() {
        LargeBody.isRefused("/courses", Tokens.of("neurologist.enclar"));
    }
}

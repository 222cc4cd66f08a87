package health.homeward.clearance;

import health.homeward.testing.ApiContract;
import health.homeward.testing.LargeBody;
import health.homeward.testing.SameKey;
import health.homeward.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every operation of the service owes its caller, whatever it is about. */
@QuarkusTest
class ApiContractTest extends ServiceTest {

    @TestFactory
    Stream<DynamicTest> every_published_operation_is_protected() {
        return ApiContract.of("clearance")
                .withoutKey("POST /screenings/preview", "It screens what it is given and keeps nothing")
                .withoutKey("POST /clearance/screenings/preview", "It screens what it is given and keeps nothing")
                .body("POST /clearances/{id}/grant", Bodies.grant())
                .body("POST /clearances/{id}/facts", "{\"conscious\":\"YES\"}")
                .body("POST /clearances/{id}/defer", "{\"until\":\"2099-01-01\",\"reason\":\"Not yet\"}")
                .body("POST /clearances/{id}/refuse", "{\"reason\":\"No\"}")
                .body("POST /clearances/{id}/suspend", "{\"code\":\"FEVER\",\"reason\":\"Hot\"}")
                .body("POST /clearances/{id}/resume", Bodies.resume("FEVER"))
                .body("POST /clearances/{id}/withdraw", "{\"reason\":\"Over\"}")
                .body(
                        "POST /patients/{patientId}/contraindication-reports",
                        Bodies.report(now().minusSeconds(60), "FEVER", "YES"))
                .tests();
    }

    @Test
    void one_key_is_one_command() {
        String id = caseId(referred());
        String version = etag(id);
        SameKey.check(
                (key, body) -> as(NEUROLOGIST)
                        .header("Idempotency-Key", key)
                        .header("If-Match", version)
                        .body(body)
                        .post("/clearances/" + id + "/refuse"),
                "{\"reason\":\"Not now\"}",
                "{\"reason\":\"Not ever\"}");
    }

    @Test
    void a_large_body_of_unknown_length_is_refused() {
        LargeBody.isRefused("/clearances/" + UUID.randomUUID() + "/grant", Tokens.of(NEUROLOGIST));
    }
}

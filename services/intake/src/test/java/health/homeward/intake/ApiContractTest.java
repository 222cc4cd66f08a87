package health.homeward.intake;

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
class ApiContractTest extends IntakeTest {

    @TestFactory
    Stream<DynamicTest> every_published_operation_is_protected() {
        return ApiContract.of("intake")
                .place("hospital", "enclar")
                .body("PUT /referrals/{id}/facts", "{}")
                .body("PUT /referrals/{id}/home", "{}")
                .body("PUT /referrals/{id}/availability", "{\"windows\":[]}")
                .body("PUT /referrals/{id}/consent", "{}")
                .body("POST /referrals/{id}/withdrawal", "{\"reason\":\"OTHER\"}")
                .body("POST /referrals/{id}/caregivers", "{\"givenName\":\"Pere\"}")
                .body(
                        "POST /referrals/{id}/condition-reports",
                        "{\"kind\":\"DISCHARGED\",\"effectiveAt\":\"2026-03-05T08:00:00Z\"}")
                .tests();
    }

    @Test
    void one_key_is_one_command() {
        SameKey.check(
                (key, body) -> his().header("Idempotency-Key", key).body(body).post("/referrals"),
                referral(number(), ""),
                referral(number(), ""));
    }

    @Test
    void a_large_body_of_unknown_length_is_refused() {
        LargeBody.isRefused("/referrals", Tokens.hospitalSystem("enclar"));
    }
}

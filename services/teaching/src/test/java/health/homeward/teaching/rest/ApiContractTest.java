package health.homeward.teaching.rest;

import health.homeward.teaching.Story;
import health.homeward.teaching.TeachingTest;
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
class ApiContractTest extends TeachingTest {
    private static final String SECRET = "A caregiver has no login: the secret in the body opens one sheet and no more";
    private static final String READS = "It shows what the link opens and keeps nothing";

    @TestFactory
    Stream<DynamicTest> every_published_operation_is_protected() {
        return ApiContract.of("teaching")
                .openToAll("POST /public/sheet", SECRET)
                .openToAll("POST /public/sheet.pdf", SECRET)
                .openToAll("POST /public/concerns", SECRET)
                .withoutKey("POST /public/sheet", READS)
                .withoutKey("POST /public/sheet.pdf", READS)
                .body("POST /teaching-orders/{orderId}/sign-offs", Story.signOff("STROKING"))
                .body("POST /sheets/{sheetId}/links", "{}")
                .tests();
    }

    @Test
    void one_key_is_one_command() {
        var story = Story.ready(kafka, 10).heard();
        SameKey.check(
                (key, body) -> as("coordinator.enclar")
                        .header("Idempotency-Key", key)
                        .body(body)
                        .post("/teaching-orders"),
                order(story, "STROKING"),
                order(story, "RUBBING"));
    }

    private static String order(Story story, String technique) {
        return "{\"patientId\":\"%s\",\"caregiverId\":\"%s\",\"techniques\":[\"%s\"]}"
                .formatted(story.patient, story.caregiver, technique);
    }

    @Test
    void a_large_body_of_unknown_length_is_refused() {
        LargeBody.isRefused("/teaching-orders", Tokens.of("coordinator.enclar"));
    }
}

package health.homeward.clearance.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import health.homeward.clearance.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** A neurologist's NO answers what was on the table when it was said; each report is answered by itself. */
@QuarkusTest
class PreviewAnswersTest extends ServiceTest {
    private static final String NO_AT_6 = answer("NO", "NEUROLOGIST", "06:00");
    private static final String NO_AT_9 = answer("NO", "NEUROLOGIST", "09:00");

    @Test
    void a_no_does_not_answer_what_is_found_later_R36_R43() {
        preview(NO_AT_6, answer("YES", "THERAPIST", "12:00"))
                .body("clears", equalTo(false))
                .body("reasons.rule", contains("R36"))
                .body("reasons.code", contains("FEVER"));
    }

    @Test
    void a_no_answers_what_was_found_before_it_and_without_a_time_it_is_the_last_word_R36_R43() {
        preview(NO_AT_9, answer("YES", "THERAPIST", "06:00"))
                .body("clears", equalTo(true))
                .body("reasons", empty());
        preview("{\"code\": \"FEVER\", \"answer\": \"NO\"}", answer("YES", "THERAPIST", "12:00"))
                .body("clears", equalTo(true));
    }

    @Test
    void of_two_reports_a_no_between_them_answers_the_first_only_R36_R43() {
        String early = answer("YES", "THERAPIST", "06:00");
        String late = answer("UNSURE", "CAREGIVER", "12:00");
        preview(early, NO_AT_9, late)
                .body("clears", equalTo(false))
                .body("reasons.code", contains("FEVER"))
                .body("reasons.rule", contains("R42"));
    }

    private static String answer(String answer, String by, String time) {
        return "{\"code\": \"FEVER\", \"answer\": \"%s\", \"by\": \"%s\", \"at\": \"2026-05-06T%s:00Z\"}"
                .formatted(answer, by, time);
    }

    private static ValidatableResponse preview(String... answers) {
        return as("auditor.enclar")
                .body("""
                        {"at": "2026-05-06T13:00:00Z", "timeZone": "Europe/Andorra", "massageConsent": "GIVEN",
                         "setting": "HOSPITAL", "answers": [%s],
                         "facts": {"strokeType": "ISCHAEMIC", "onset": {"instant": "2026-05-04T08:30:00Z"},
                                   "affectedSide": "LEFT", "conscious": "YES", "mobility": "BED_REST"}}""".formatted(String.join(", ", answers)))
                .post("/screenings/preview")
                .then()
                .statusCode(200);
    }
}

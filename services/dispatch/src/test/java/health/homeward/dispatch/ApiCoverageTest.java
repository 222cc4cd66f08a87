package health.homeward.dispatch;

import health.homeward.testing.ApiCoverage;
import org.junit.jupiter.api.Test;

/** No test of its own: it looks back on what all the others were answered, and so runs after them. */
class ApiCoverageTest {

    @Test
    void every_operation_was_seen_to_succeed_and_to_give_every_refusal_that_it_publishes() {
        ApiCoverage.of("dispatch")
                .neverRefused("POST /therapists/{id}/absences", "Who is away is away: what was booked is planned anew")
                .neverRefused(
                        "POST /therapists/me/calendar", "Every therapist may have an address, and another one instead")
                .check();
    }
}

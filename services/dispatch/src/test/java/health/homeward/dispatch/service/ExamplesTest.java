package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.homeward.testing.EventContract;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExamplesTest extends ServiceTest {

    @Test
    void every_published_schema_has_an_example_that_obeys_it() {
        EventContract.checkExamples("dispatch");
    }

    @Test
    void the_golden_examples_of_the_other_services_are_understood() {
        UUID patient =
                UUID.fromString((String) Story.example("plans", "CoursePlanned").get("patientId"));
        tell(patient, "intake", "ReferralSubmitted", "ReferralCorrected");
        tell(patient, "plans", "CoursePlanned", "SessionChanged", "CoursePaused", "CourseResumed", "CourseCompleted");
        tell(patient, "clearance", "ClearanceSuspended", "ClearanceResumed", "ClearanceWithdrawn");
        tell(patient, "intake", "ReferralWithdrawn");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(database.texts("select state from course"))
                .containsExactly("CLOSED"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(database.count("select count(*) from clearance_hold"))
                .isEqualTo(1));
        assertThat(database.texts("select type from parked_event")).isEmpty();
    }

    private void tell(UUID patient, String service, String... events) {
        for (String event : events) {
            kafka.publish(service, event, patient, "enclar", Story.written(Story.example(service, event), patient));
        }
    }
}

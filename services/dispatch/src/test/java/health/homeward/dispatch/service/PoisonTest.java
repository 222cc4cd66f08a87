package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PoisonTest extends ServiceTest {

    @ParameterizedTest
    @CsvSource({"intake,ReferralSubmitted", "clearance,ClearanceSuspended", "plans,CoursePlanned"})
    void a_poison_is_set_aside_its_patients_later_events_wait_and_others_flow(String topic, String event) {
        employ("enclar", MARTA);
        UUID ill = UUID.randomUUID();
        kafka.publish(
                topic, event, ill, "enclar", "{\"patientId\":\"" + ill + "\",\"hospital\":\"enclar\",\"sessions\":7}");
        kafka.publish(topic, event, ill, "enclar", Story.written(Story.example(topic, event), ill));
        UUID well = story.patient("enclar");
        story.course(well, Story.session("2026-03-03", 20));

        visitIn("SCHEDULED", well);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        database.count("select count(*) from parked_event where patient_id = '" + ill + "'"))
                .isEqualTo(2));
        assertThat(kafka.await(
                                "dispatch.dead-letter",
                                found -> found.key().equals(ill.toString()),
                                Duration.ofSeconds(20))
                        .id())
                .isNotBlank();
    }

    @Test
    void an_event_that_contradicts_its_headers_is_set_aside() {
        UUID ill = UUID.randomUUID();
        kafka.publish(
                "plans",
                "CoursePaused",
                ill,
                "enclar",
                Story.written(Story.example("plans", "CoursePaused"), UUID.randomUUID()));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(database.count("select count(*) from parked_event"))
                .isEqualTo(1));
    }

    @Test
    void events_of_kinds_that_this_service_does_not_know_are_passed_over() {
        UUID patient = UUID.randomUUID();
        kafka.publish("plans", "StageReached", patient, "enclar", "{}");
        kafka.publish("clearance", "ClearanceGranted", patient, "enclar", "{}");
        kafka.publish("intake", "CaregiverChanged", patient, "enclar", "{}");
        employ("enclar", MARTA);
        UUID well = story.patient("enclar");
        story.course(well, Story.session("2026-03-03", 20));

        visitIn("SCHEDULED", well);
        assertThat(database.count("select count(*) from parked_event")).isZero();
    }
}

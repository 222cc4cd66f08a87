package health.homeward.clearance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.homeward.clearance.Bodies;
import health.homeward.clearance.Rows;
import health.homeward.clearance.ServiceTest;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Poison on every topic: parked with what follows it, copied to the dead letters, and nobody else waits. */
@QuarkusTest
class PoisonTest extends ServiceTest {
    @ParameterizedTest
    @CsvSource({"intake, ConditionReported", "dispatch, SafetyStopRaised", "teaching, ConcernRaised", "plans, CourseDue"
    })
    void is_parked_and_the_patients_later_events_wait_while_others_flow(String topic, String event) {
        Patient patient = granted();
        Patient other = granted();
        kafka().publish(topic, event, patient.id(), "enclar", "{\"patientId\": \"" + patient.id() + "\", poison");
        UUID later = kafka().publish(topic, event, patient.id(), "enclar", good(topic, patient));
        kafka().publish(topic, event, other.id(), "enclar", good(topic, other));

        kafka().await(
                        "clearance.dead-letter",
                        dead -> dead.key().equals(patient.id().toString()),
                        Duration.ofSeconds(20));
        await().atMost(Duration.ofSeconds(20)).until(() -> reacted(topic, other));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Rows.parked(patient.id()).size() == 2);
        assertThat(Rows.parked(patient.id())).endsWith(later);
        assertThat(reacted(topic, patient)).isFalse();
    }

    @Test
    void a_body_about_another_patient_than_its_headers_is_poison() {
        Patient patient = granted();
        Patient other = granted();
        kafka().publish(
                        "dispatch",
                        "SafetyStopRaised",
                        patient.id(),
                        "enclar",
                        Bodies.stop(other, UUID.randomUUID(), "FEVER", "YES"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Rows.parked(patient.id()).size() == 1);
        assertThat(read(other).getString("state")).isEqualTo("GRANTED");
    }

    @Test
    void a_stop_about_a_patient_without_a_case_is_kept_and_not_lost() {
        Patient nobody = new Patient(UUID.randomUUID(), UUID.randomUUID(), "enclar");
        publish("dispatch", "SafetyStopRaised", nobody, Bodies.stop(nobody, UUID.randomUUID(), "FEVER", "YES"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Rows.parked(nobody.id()).size() == 1);
    }

    @Test
    void a_record_that_is_no_event_goes_to_the_dead_letters_alone() {
        String key = UUID.randomUUID().toString();
        kafka().publish("intake", key, Map.of("ce_type", "nonsense"), "{".getBytes(StandardCharsets.UTF_8));
        ReceivedEvent dead =
                kafka().await("clearance.dead-letter", found -> found.key().equals(key), Duration.ofSeconds(20));
        assertThat(dead.body()).isEqualTo("{");
        assertThat(referred()).isNotNull();
    }

    @Test
    void unknown_types_are_passed_over() {
        Patient patient = granted();
        kafka().publish("intake", "SomethingOfNextYear", patient.id(), "enclar", "{\"new\": true}");
        publish("intake", "ConditionReported", patient, Bodies.conditionReport(patient, UUID.randomUUID(), "DIED", ""));
        told("ClearanceWithdrawn", patient);
        assertThat(Rows.parked(patient.id())).isEmpty();
    }

    private static String good(String topic, Patient patient) {
        return switch (topic) {
            case "intake" -> Bodies.conditionReport(patient, UUID.randomUUID(), "BED_REST_STARTED", "");
            case "dispatch" -> Bodies.stop(patient, UUID.randomUUID(), "FEVER", "YES");
            case "teaching" -> Bodies.concern(patient, UUID.randomUUID(), "FEVER", "R36", "YES");
            case "plans" -> Bodies.due(patient, UUID.randomUUID(), "DUE");
            default -> throw new AssertionError(topic);
        };
    }

    private boolean reacted(String topic, Patient patient) {
        return switch (topic) {
            case "intake" -> "BED_REST".equals(read(patient).getString("facts.mobility"));
            case "dispatch", "teaching" -> "SUSPENDED".equals(read(patient).getString("state"));
            case "plans" -> cases(patient).size() == 2;
            default -> throw new AssertionError(topic);
        };
    }
}

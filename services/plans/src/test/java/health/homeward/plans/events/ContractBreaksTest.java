package health.homeward.plans.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import health.homeward.plans.PlansTest;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Poison on every topic: it is kept aside, its patient's later events wait, other patients flow. */
@QuarkusTest
class ContractBreaksTest extends PlansTest {
    @Inject
    Pool pool;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clearance | ClearanceGranted | {not json",
                "clearance | ClearanceGranted | {}",
                "clearance | ClearanceSuspended | {\"clearanceId\":\"no uuid\"}",
                "intake | ConditionReported | {\"kind\":\"DISCHARGED\",\"effectiveAt\":\"yesterday\"}",
                "intake | ReferralCorrected | [1]",
                "dispatch | VisitCompleted | {\"courseId\":\"00000000-0000-4000-8000-000000000001\"}",
                "dispatch | VisitMissed | {}",
                "dispatch | VisitStarted | {\"courseId\":\"00000000-0000-4000-8000-000000000001\"}"
            })
    void an_event_that_breaks_its_contract_goes_to_the_dead_letter_topic_and_others_flow(
            String topic, String type, String body) {
        UUID event = kafka.publish(topic, type, patient, "enclar", body);
        ReceivedEvent dead = kafka.await(
                "plans.dead-letter", letter -> letter.id().equals(event.toString()), Duration.ofSeconds(20));
        assertThat(dead.key()).isEqualTo(patient.toString());
        a_new_patient_on_the_first_morning();
        prescribed();
        assertThat(told("CoursePlanned").hospital()).isEqualTo("enclar");
    }

    @Test
    void a_patients_later_events_wait_behind_the_poison() {
        UUID course = prescribed();
        UUID poison = kafka.publish("clearance", "ClearanceSuspended", patient, "enclar", "{}");
        kafka.await("plans.dead-letter", letter -> letter.id().equals(poison.toString()), Duration.ofSeconds(20));
        suspended(3, at(START, 8));
        UUID first = patient;
        Awaitility.await().until(() -> parked(first) == 2);
        a_new_patient_on_the_first_morning();
        prescribed();
        assertThat(kafka.all("plans"))
                .noneMatch(event -> event.is("CoursePaused") && event.subject().equals(first.toString()));
        course(course).body("state", equalTo("PLANNED"));
    }

    /** The poison and what waits behind it: this shows that the later event was read, and kept back. */
    private long parked(UUID about) {
        return pool.preparedQuery("select count(*) from parked_event where patient_id = $1")
                .executeAndAwait(Tuple.of(about))
                .iterator()
                .next()
                .getLong(0);
    }

    @Test
    void an_event_of_an_unknown_type_or_with_unknown_fields_is_no_poison() {
        kafka.publish("clearance", "ClearanceAdmired", patient, "enclar", "{\"what\":1}");
        cleared("FIRST", "\"overrides\":=>\"mood\":\"good\",\"overrides\":");
        preview(order(20, "DAILY")).statusCode(200);
    }

    @Test
    void an_event_told_twice_is_taken_once() {
        UUID course = prescribed();
        UUID event = UUID.randomUUID();
        String body = """
                {"reportId":"%s","referralId":"%s","patientId":"%s","hospital":"enclar","version":9,"reportedAt":"%s","effectiveAt":"%s","kind":"DISCHARGED"}""".formatted(UUID.randomUUID(), referral, patient, at(START, 7), at(START, 7));
        kafka.publishAs(event, "intake", "ConditionReported", patient, "enclar", body);
        kafka.publishAs(event, "intake", "ConditionReported", patient, "enclar", body);
        reported("BED_REST_ENDED", at(START, 8));
        Awaitility.await().until(() -> course(course).extract().path("bedRest").equals(false));
        assertThat(kafka.all("plans").stream()
                        .filter(told -> told.is("SessionChanged")
                                && told.text("/cause").equals("DISCHARGED")
                                && told.subject().equals(patient.toString())))
                .hasSize(1);
    }

    @Test
    void an_older_version_of_a_clearance_does_not_undo_a_newer_one_R7() {
        UUID course = prescribed();
        suspended(5, at(START, 8));
        Awaitility.await().until(() -> course(course).extract().path("state").equals("PAUSED"));
        resumed(4);
        kafka.publish("clearance", "ClearanceGranted", patient, "enclar", grant("FIRST", 3, null));
        reported("BED_REST_ENDED", at(START, 8));
        Awaitility.await().until(() -> course(course).extract().path("bedRest").equals(false));
        course(course).body("state", equalTo("PAUSED"));
    }

    @Test
    void a_corrected_side_holds_the_course_R18() {
        UUID course = prescribed();
        kafka.publish("intake", "ReferralCorrected", patient, "enclar", """
                {"referralId":"%s","patientId":"%s","hospital":"enclar","version":4,"correctedAt":"%s","facts":{"affectedSide":"RIGHT","mobility":"BED_REST"},
                 "setting":"HOSPITAL","changed":["affectedSide"]}""".formatted(referral, patient, at(START, 8)));
        Awaitility.await().until(() -> course(course).extract().path("state").equals("PAUSED"));
        assertThat(told("CoursePaused").text("/cause/code")).isEqualTo("SIDE_CORRECTED");
    }

    @Test
    void a_withdrawn_referral_ends_the_course_and_forbids_the_next_R7() {
        UUID course = prescribed();
        kafka.publish("intake", "ReferralWithdrawn", patient, "enclar", """
                {"referralId":"%s","patientId":"%s","hospital":"enclar","version":4,"withdrawnAt":"%s","reason":"OTHER"}""".formatted(referral, patient, at(START, 8)));
        Awaitility.await().until(() -> course(course).extract().path("state").equals("ENDED"));
        preview(order(20, "DAILY")).statusCode(409).body("reasons[0].rule", equalTo("R7"));
    }
}

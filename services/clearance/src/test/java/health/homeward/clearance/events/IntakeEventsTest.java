package health.homeward.clearance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.homeward.clearance.Bodies;
import health.homeward.clearance.ServiceTest;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IntakeEventsTest extends ServiceTest {
    @Test
    void a_referral_told_twice_is_one_case() {
        Patient patient = new Patient(UUID.randomUUID(), UUID.randomUUID(), "enclar");
        String body = Bodies.referral(patient, "ISCHAEMIC", onset());
        UUID id = UUID.randomUUID();
        kafka().publishAs(id, "intake", "ReferralSubmitted", patient.id(), "enclar", body);
        kafka().publishAs(id, "intake", "ReferralSubmitted", patient.id(), "enclar", body);
        publish("intake", "ReferralSubmitted", patient, body);
        publish("intake", "ConditionReported", patient, report(patient, "BED_REST_STARTED", ""));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> cases(patient).size() == 1
                        && "BED_REST".equals(read(patient).getString("facts.mobility")));
        assertThat(read(patient).getList("history.action")).containsExactly("CaseOpened", "FactsChanged");
    }

    @Test
    void a_corrected_stroke_type_suspends_a_grant_R10() {
        Patient patient = granted();
        UUID id = publish(
                "intake", "ReferralCorrected", patient, Bodies.corrected(patient, "HAEMORRHAGIC", onsetOf(patient)));
        ReceivedEvent suspended = told("ClearanceSuspended", patient);
        assertThat(suspended.text("/reasons/0/rule")).isEqualTo("R10");
        assertThat(suspended.text("/reasons/0/code")).isEqualTo("STROKE_TYPE_CHANGED");
        assertThat(suspended.text("/source")).isEqualTo("RULE");
        assertThat(suspended.text("/causeId")).isEqualTo(id.toString());
    }

    @Test
    void a_new_diagnosis_suspends_and_names_its_report_R35() {
        Patient patient = granted();
        UUID reportId = UUID.randomUUID();
        publish(
                "intake",
                "ConditionReported",
                patient,
                Bodies.conditionReport(
                        patient, reportId, "CONDITION", "\"condition\": " + Bodies.condition("THROMBOSIS", "ACTIVE")));
        ReceivedEvent suspended = told("ClearanceSuspended", patient);
        assertThat(suspended.text("/reasons/0/code")).isEqualTo("THROMBOSIS");
        assertThat(suspended.text("/source")).isEqualTo("HOSPITAL");
        assertThat(suspended.text("/causeId")).isEqualTo(reportId.toString());
    }

    @Test
    void the_loss_of_consciousness_suspends_R6() {
        Patient patient = granted();
        publish("intake", "ConditionReported", patient, report(patient, "CONSCIOUSNESS", "\"conscious\": \"NO\""));
        assertThat(told("ClearanceSuspended", patient).text("/reasons/0/rule")).isEqualTo("R6");
    }

    @ParameterizedTest
    @CsvSource({"READMITTED, setting, HOSPITAL", "BED_REST_STARTED, mobility, BED_REST"})
    void readmission_and_bed_rest_change_facts_and_suspend_nothing_R24_R25(String kind, String field, String value) {
        Patient patient = granted();
        publish(
                "intake",
                "ConditionReported",
                patient,
                report(patient, kind, "\"%s\": \"%s\"".formatted(field, value)));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> value.equals(read(patient).getString("facts." + field)));
        assertThat(read(patient).getString("state")).isEqualTo("GRANTED");
    }

    @Test
    void a_readmitted_patient_is_on_the_neurologists_list_until_discharged_R43() {
        Patient patient = granted();
        publish("intake", "ConditionReported", patient, report(patient, "READMITTED", "\"setting\": \"HOSPITAL\""));
        await().atMost(Duration.ofSeconds(20)).until(() -> onReviewList(patient));
        publish("intake", "ConditionReported", patient, report(patient, "DISCHARGED", "\"setting\": \"HOME\""));
        await().atMost(Duration.ofSeconds(20)).until(() -> !onReviewList(patient));
    }

    @ParameterizedTest
    @CsvSource({"DEATH, DEATH", "CONSENT_WITHDRAWN, CONSENT_WITHDRAWN", "OTHER, REFERRAL_WITHDRAWN"})
    void a_withdrawn_referral_ends_its_case(String told, String reason) {
        Patient patient = granted();
        publish("intake", "ReferralWithdrawn", patient, Bodies.withdrawn(patient, told));
        assertThat(told("ClearanceWithdrawn", patient).text("/reason")).isEqualTo(reason);
        awaitState(patient, "WITHDRAWN");
    }

    @Test
    void death_is_told_once_though_intake_tells_it_twice() {
        Patient patient = granted();
        publish("intake", "ConditionReported", patient, report(patient, "DIED", ""));
        publish("intake", "ReferralWithdrawn", patient, Bodies.withdrawn(patient, "DEATH"));
        told("ClearanceWithdrawn", patient);
        Patient other = granted();
        assertThat(read(other).getString("state")).isEqualTo("GRANTED");
        assertThat(allTold(patient))
                .filteredOn(event -> event.is("ClearanceWithdrawn"))
                .hasSize(1);
    }

    @Test
    void a_concern_of_a_caregiver_that_fits_no_name_suspends_R42() {
        Patient patient = granted();
        UUID concernId = UUID.randomUUID();
        publish("teaching", "ConcernRaised", patient, Bodies.concern(patient, concernId, "DOUBT", "R42", "UNSURE"));
        ReceivedEvent suspended = told("ClearanceSuspended", patient);
        assertThat(suspended.text("/source")).isEqualTo("CAREGIVER");
        assertThat(suspended.text("/causeId")).isEqualTo(concernId.toString());
        assertThat(suspended.text("/reasons/0/rule")).isEqualTo("R42");
    }

    @Test
    void a_contraindication_of_a_later_release_is_a_doubt_R42() {
        Patient patient = new Patient(UUID.randomUUID(), UUID.randomUUID(), "enclar");
        String body = Bodies.referral(patient, "ISCHAEMIC", onset(), Bodies.condition("BRITTLE_SKIN", "ACTIVE"));
        kafka().publish("intake", "ReferralSubmitted", patient.id(), "enclar", body);
        await().atMost(Duration.ofSeconds(20)).until(() -> cases(patient).size() == 1);
        assertThat(read(patient).getString("findings.find { it.code == 'BRITTLE_SKIN' }.kind"))
                .isEqualTo("HOLD");
    }

    private static String report(Patient patient, String kind, String field) {
        return Bodies.conditionReport(patient, UUID.randomUUID(), kind, field);
    }

    private java.time.Instant onsetOf(Patient patient) {
        return java.time.Instant.parse(read(patient).getString("facts.onset.instant"));
    }

    private boolean onReviewList(Patient patient) {
        return get(NEUROLOGIST, "/worklist?state=REVIEW&limit=200")
                .jsonPath()
                .getList("items.clearanceId", String.class)
                .contains(caseId(patient));
    }
}

package health.homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import health.homeward.testing.EventContract;
import health.homeward.testing.KafkaTester;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReportingTest extends IntakeTest {

    private static String body(String kind, String more) {
        return "{\"kind\":\"" + kind + "\",\"effectiveAt\":\"2026-03-05T08:00:00Z\"" + more + "}";
    }

    private static ReceivedEvent told(Referred referred, String kind) {
        try (KafkaTester kafka = new KafkaTester()) {
            ReceivedEvent event = kafka.await(
                    "intake",
                    e -> e.is("ConditionReported")
                            && e.subject().equals(referred.patientId().toString())
                            && e.text("/kind").equals(kind),
                    Duration.ofSeconds(20));
            EventContract.check(event);
            return event;
        }
    }

    @Test
    void a_discharge_and_a_readmission_change_the_setting_R25() {
        Referred referred = refer();

        report(referred, body("DISCHARGED", "")).then().statusCode(201).body("findings", empty());
        assertThat(read(referred.referralId()).getString("setting")).isEqualTo("HOME");
        assertThat(told(referred, "DISCHARGED").text("/setting")).isEqualTo("HOME");

        report(referred, "{\"kind\":\"READMITTED\",\"effectiveAt\":\"2026-03-06T08:00:00Z\"}")
                .then()
                .statusCode(201);
        assertThat(read(referred.referralId()).getString("setting")).isEqualTo("HOSPITAL");
    }

    @Test
    void a_report_of_an_earlier_moment_that_comes_late_does_not_undo_a_later_one() {
        Referred referred = refer();
        report(referred, body("DISCHARGED", "")).then().statusCode(201);

        report(referred, "{\"kind\":\"READMITTED\",\"effectiveAt\":\"2026-03-04T08:00:00Z\"}")
                .then()
                .statusCode(201);

        assertThat(read(referred.referralId()).getString("setting")).isEqualTo("HOME");
    }

    @Test
    void bed_rest_begins_and_ends_R24() {
        Referred referred = refer();

        report(referred, body("BED_REST_STARTED", "")).then().statusCode(201);
        assertThat(told(referred, "BED_REST_STARTED").text("/mobility")).isEqualTo("BED_REST");
        report(referred, body("BED_REST_ENDED", "")).then().statusCode(201);
        assertThat(read(referred.referralId()).getString("facts.mobility")).isEqualTo("OUT_OF_BED");
    }

    @Test
    void consciousness_is_a_clinicians_word_R6() {
        Referred referred = refer();

        report(referred, body("CONSCIOUSNESS", ",\"conscious\":\"NO\",\"gcs\":7"))
                .then()
                .statusCode(201);

        assertThat(told(referred, "CONSCIOUSNESS").text("/conscious")).isEqualTo("NO");
        assertThat(read(referred.referralId()).getInt("facts.gcs")).isEqualTo(7);
        report(referred, body("CONSCIOUSNESS", ""))
                .then()
                .statusCode(409)
                .body("reasons[0].code", equalTo("CONSCIOUS_NOT_STATED"))
                .body("reasons[0].rule", equalTo("R6"));
        report(referred, body("CONSCIOUSNESS", ",\"conscious\":\"YES\",\"gcs\":3"))
                .then()
                .statusCode(409)
                .body("reasons[0].code", equalTo("CONSCIOUS_CONTRADICTS_GCS"));
    }

    @Test
    void a_fever_is_told_with_its_code_R36() {
        Referred referred = refer();

        report(
                        referred,
                        body(
                                "CONDITION",
                                ",\"condition\":{\"system\":\"SNOMED\",\"code\":\"386661006\",\"clinicalStatus\":\"ACTIVE\",\"display\":\"Marta is hot\"}"))
                .then()
                .statusCode(201)
                .body("reportId", notNullValue())
                .body("version", is(2))
                .body("findings.contraindication", is(List.of("FEVER")));

        ReceivedEvent event = told(referred, "CONDITION");
        assertThat(event.text("/condition/contraindication")).isEqualTo("FEVER");
        assertThat(event.text("/condition/clinicalStatus")).isEqualTo("ACTIVE");
        assertThat(event.body()).doesNotContain("Marta");
    }

    @Test
    void a_condition_that_is_over_replaces_what_was_said_before() {
        Referred referred = refer();
        String fever = ",\"condition\":{\"system\":\"SNOMED\",\"code\":\"386661006\",\"clinicalStatus\":\"%s\"}";

        report(referred, body("CONDITION", fever.formatted("ACTIVE"))).then().statusCode(201);
        report(referred, body("CONDITION", fever.formatted("RESOLVED"))).then().statusCode(201);

        assertThat(read(referred.referralId()).getList("facts.findings.clinicalStatus"))
                .isEqualTo(List.of("RESOLVED"));
    }

    @Test
    void a_contraindication_may_be_named_without_a_code() {
        Referred referred = refer();

        report(
                        referred,
                        body(
                                "CONDITION",
                                ",\"condition\":{\"contraindication\":\"SKIN_RASH\",\"clinicalStatus\":\"ACTIVE\"}"))
                .then()
                .statusCode(201)
                .body("findings[0].code", equalTo("271807003"));
    }

    @Test
    void one_code_may_be_two_contraindications_and_is_told_twice() {
        Referred referred = refer();

        report(
                        referred,
                        body(
                                "CONDITION",
                                ",\"condition\":{\"system\":\"ICD10\",\"code\":\"J44.1\",\"clinicalStatus\":\"ACTIVE\"}"))
                .then()
                .statusCode(201)
                .body("findings.contraindication", is(List.of("CHRONIC_LUNG_DISEASE", "CHRONIC_EXACERBATION")))
                .body("version", is(3));

        assertThat(number("select count(*) from outbox where type = 'ConditionReported' and patient_id = '"
                        + referred.patientId() + "'"))
                .isEqualTo(2);
    }

    @Test
    void a_code_that_nobody_judged_is_refused_because_unknown_never_clears_R42() {
        Referred referred = refer();

        report(referred, body("CONDITION", ",\"condition\":{\"system\":\"SNOMED\",\"code\":\"404684003\"}"))
                .then()
                .statusCode(409)
                .body("reasons[0].rule", equalTo("R42"))
                .body("reasons[0].code", equalTo("CODE_UNKNOWN"))
                .body("detail", containsString("Name the contraindication"));
        report(
                        referred,
                        body(
                                "CONDITION",
                                ",\"condition\":{\"system\":\"SNOMED\",\"code\":\"404684003\",\"contraindication\":\"CYST\"}"))
                .then()
                .statusCode(201)
                .body("findings.contraindication", is(List.of("CYST")));
    }

    @Test
    void a_harmless_condition_is_kept_and_told_to_nobody() {
        Referred referred = refer();
        long events = rows("outbox");

        report(referred, body("CONDITION", ",\"condition\":{\"system\":\"ICD10\",\"code\":\"E78.5\"}"))
                .then()
                .statusCode(201)
                .body("findings", empty());

        assertThat(rows("outbox")).isEqualTo(events);
        assertThat(read(referred.referralId()).getList("facts.otherConditions.code"))
                .isEqualTo(List.of("E78.5"));
    }

    @Test
    void a_death_ends_the_referral() {
        Referred referred = refer();

        report(referred, body("DIED", "")).then().statusCode(201).body("version", is(3));

        assertThat(told(referred, "DIED").text("/version")).isEqualTo("2");
        JsonPath read = read(referred.referralId());
        assertThat(read.getString("state")).isEqualTo("WITHDRAWN");
        assertThat(read.getString("withdrawalReason")).isEqualTo("DEATH");
        try (KafkaTester kafka = new KafkaTester()) {
            ReceivedEvent withdrawn = kafka.await("intake", "ReferralWithdrawn", referred.patientId());
            assertThat(withdrawn.text("/reason")).isEqualTo("DEATH");
            assertThat(withdrawn.text("/version")).isEqualTo("3");
        }
    }

    @Test
    void a_report_of_the_future_or_from_before_the_stroke_is_refused() {
        Referred referred = refer();

        report(referred, "{\"kind\":\"DISCHARGED\",\"effectiveAt\":\"2099-01-01T00:00:00Z\"}")
                .then()
                .statusCode(409)
                .body("reasons[0].code", equalTo("REPORT_IN_FUTURE"));
        report(referred, "{\"kind\":\"DISCHARGED\",\"effectiveAt\":\"2026-02-01T00:00:00Z\"}")
                .then()
                .statusCode(409)
                .body("reasons[0].code", equalTo("REPORT_BEFORE_ONSET"));
    }

    @Test
    void a_report_that_cannot_be_read_is_400() {
        Referred referred = refer();

        report(referred, "{}").then().statusCode(400);
        report(referred, "{\"kind\":\"FLED\",\"effectiveAt\":\"now\"}")
                .then()
                .statusCode(400)
                .body("reasons.field", is(List.of("kind", "effectiveAt")));
        report(referred, body("CONDITION", ",\"condition\":{\"system\":\"SNOMED\",\"code\":\"386661007\"}"))
                .then()
                .statusCode(400);
        report(referred, body("CONDITION", ""))
                .then()
                .statusCode(409)
                .body("reasons[0].code", equalTo("CONDITION_NOT_STATED"));
    }

    @Test
    void reports_are_listed_in_the_order_in_which_they_came() {
        Referred referred = refer();
        report(referred, body("BED_REST_STARTED", ""));
        report(referred, body("BED_REST_ENDED", ""));
        report(referred, body("DISCHARGED", ""));
        String path = "/referrals/" + referred.referralId() + "/condition-reports";

        JsonPath page = as("neurologist.enclar")
                .get(path + "?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract()
                .jsonPath();
        assertThat(page.getList("items.kind")).isEqualTo(List.of("BED_REST_STARTED", "BED_REST_ENDED"));
        as("neurologist.enclar")
                .queryParam("after", page.getString("next"))
                .get(path)
                .then()
                .statusCode(200)
                .body("items.kind", is(List.of("DISCHARGED")))
                .body("next", equalTo(null));
        as("neurologist.enclar").get(path + "?after=x").then().statusCode(400);
    }
}

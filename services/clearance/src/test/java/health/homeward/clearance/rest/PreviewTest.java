package health.homeward.clearance.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import health.homeward.clearance.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PreviewTest extends ServiceTest {
    private static final String ISCHAEMIC = """
            {"at": "2026-05-05T09:00:00Z", "timeZone": "Europe/Andorra", "massageConsent": "GIVEN", "setting": "HOSPITAL",
             "facts": {"strokeType": "ISCHAEMIC", "onset": {"instant": "2026-05-04T08:30:00Z"}, "affectedSide": "LEFT",
                       "conscious": "YES", "mobility": "BED_REST"}}""";

    @Test
    void an_ischaemic_patient_with_nothing_in_the_way_may_begin_with_day_2_R5_R8() {
        preview(ISCHAEMIC)
                .statusCode(200)
                .body("clears", equalTo(true))
                .body("start.opens", equalTo("2026-05-05T08:30:00Z"))
                .body("start.recommendedUntil", equalTo("2026-05-08T08:30:00Z"))
                .body("reasons", empty());
    }

    @Test
    void contradicting_facts_are_named_and_not_resolved_R5_R6() {
        preview("""
                        {"at": "2026-05-05T09:00:00Z", "massageConsent": "REFUSED",
                         "facts": {"strokeType": "ISCHAEMIC", "onset": {"instant": "2026-05-06T09:00:00Z"},
                                   "conscious": "YES", "gcs": 3, "affectedSide": "LEFT"}}""")
                .statusCode(200)
                .body("reasons.code", hasItems("ONSET_IN_FUTURE", "CONSCIOUSNESS_CONTRADICTED", "CONSENT_REFUSED"));
    }

    @Test
    void everything_that_cannot_be_is_said_in_one_answer_R5_R6_R7_R18_R35_R41_R42_R62() {
        preview("""
                        {"at": "2026-05-06T09:00:00Z", "timeZone": "Europe/Andorra", "ageYears": -5, "massageConsent": "REFUSED",
                         "noOtherContraindications": false, "chosenStart": "2026-05-04", "validUntil": "2026-05-01",
                         "facts": {"strokeType": "HAEMORRHAGIC", "onset": {"instant": "2026-05-04T08:30:00Z"},
                                   "affectedSide": "NONE", "hemiplegia": "YES", "conscious": "YES", "gcs": 3,
                                   "deceasedOn": "2026-05-01", "temperatureCelsius": 60, "systolic": -1, "diastolic": 400,
                                   "conditions": [{"contraindication": "INFLUENZA", "clinicalStatus": "RESOLVED",
                                                   "since": "2026-04-20", "until": "2026-04-10"}]},
                         "answers": [{"code": "FEVER", "answer": "YES"}, {"code": "FEVER", "answer": "NO"}],
                         "overrides": [{"code": "THROMBOSIS", "by": "THERAPIST"}]}""")
                .statusCode(200)
                .body("clears", equalTo(false))
                .body(
                        "reasons.code",
                        hasItems(
                                "ATTESTATION_MISSING",
                                "ANSWERS_CONTRADICTED",
                                "NOT_A_NEUROLOGIST",
                                "ONSET_AFTER_DEATH",
                                "DECEASED",
                                "START_BEFORE_DAY_6",
                                "CONSENT_REFUSED",
                                "INFLUENZA_DATES",
                                "CONSCIOUSNESS_CONTRADICTED",
                                "AFFECTED_SIDE_CONTRADICTED",
                                "AGE_OUT_OF_RANGE",
                                "TEMPERATURE_OUT_OF_RANGE",
                                "BLOOD_PRESSURE_OUT_OF_RANGE"))
                .body("reasons.findAll { it.code == 'AGE_OUT_OF_RANGE' }.rule", contains("R62"))
                .body("reasons.findAll { it.code == 'TEMPERATURE_OUT_OF_RANGE' }.rule", contains("R41"))
                .body("reasons.findAll { it.code == 'BLOOD_PRESSURE_OUT_OF_RANGE' }.rule", contains("R35"));
    }

    @Test
    void an_onset_that_is_told_as_an_instant_and_as_another_date_is_a_reason_among_all_others_R5_R6_R18() {
        preview("""
                        {"at": "2026-05-06T09:00:00Z", "timeZone": "Europe/Andorra", "massageConsent": "REFUSED",
                         "facts": {"strokeType": "ISCHAEMIC", "conscious": "NO",
                                   "onset": {"instant": "2026-05-04T08:30:00Z", "date": "2026-05-05"}}}""")
                .statusCode(200)
                .body("start", nullValue())
                .body("reasons.findAll { it.code == 'ONSET_CONTRADICTED' }.rule", contains("R5"))
                .body("reasons.code", hasItems("CONSENT_REFUSED", "NOT_CONSCIOUS", "AFFECTED_SIDE_UNKNOWN"));
    }

    @Test
    void an_instant_within_the_date_that_is_told_beside_it_contradicts_nothing_where_the_patient_lives_R5() {
        // Half past eleven at night in Greenwich is the next day in Andorra.
        String both =
                ISCHAEMIC.replace("\"2026-05-04T08:30:00Z\"", "\"2026-05-03T23:30:00Z\", \"date\": \"2026-05-04\"");
        preview(both)
                .statusCode(200)
                .body("clears", equalTo(true))
                .body("start.opens", equalTo("2026-05-04T23:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATE", "INSTANT"})
    void no_precision_hides_that_an_onset_is_told_twice_and_differently_R5(String precision) {
        String onset = "\"2026-05-04T08:30:00Z\", \"precision\": \"" + precision + "\"";
        preview(ISCHAEMIC.replace("\"2026-05-04T08:30:00Z\"", onset + ", \"date\": \"2026-05-01\""))
                .statusCode(200)
                .body("clears", equalTo(false))
                .body("reasons.code", contains("ONSET_CONTRADICTED"));
        preview(ISCHAEMIC.replace("\"2026-05-04T08:30:00Z\"", onset + ", \"date\": \"2026-05-04\""))
                .statusCode(200)
                .body(
                        "start.opens",
                        equalTo(precision.equals("DATE") ? "2026-05-05T22:00:00Z" : "2026-05-05T08:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 2, 16})
    void a_coma_score_off_the_scale_is_no_score_R6(int score) {
        preview("{\"facts\": {\"conscious\": \"YES\", \"gcs\": %d}}".formatted(score))
                .statusCode(200)
                .body("reasons.findAll { it.code == 'GCS_OUT_OF_RANGE' }.rule", contains("R6"))
                .body("reasons.code", not(hasItem("CONSCIOUSNESS_CONTRADICTED")));
    }

    /** The last of two members, or the first of two bodies, would be read as if the other had not been told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"facts\": {\"conscious\": \"NO\", \"conscious\": \"YES\"}} | The body is no JSON, or tells one member twice at line 1, column ",
                "{\"facts\": {\"conscious\": \"YES\"} | The body is no JSON, or tells one member twice",
                "{\"facts\": {\"gcs\": 2147483648}} | The number at line 1, column ",
                "{\"facts\": {}} {\"facts\": {\"conscious\": \"NO\"}} | The request's body is missing, unknown or not of the kind"
            })
    void a_body_that_contradicts_itself_or_breaks_off_is_refused_as_a_whole_R6(String body, String sentence) {
        preview(body).statusCode(400).body("reasons[0].sentence", startsWith(sentence));
    }

    @Test
    void every_refusal_of_a_body_says_where_R42() {
        preview("").statusCode(400).body("reasons.code", contains("BODY_MISSING"));
        preview("{\"facts\": {\"conditions\": [{\"contraindication\": \"FEVER\", \"since\": \"2026-05-04\"},"
                        + " {\"contraindication\": \"FEVER\", \"since\": \"9999-12-31\"}]}}")
                .statusCode(400)
                .body("reasons.field", contains("facts.conditions[1].since"));
        preview("{\"facts\": {\"onset\": {\"precision\": \"DATE\"}}}")
                .statusCode(400)
                .body("reasons.field", contains("facts.onset.date"));
        preview("{\"facts\": {\"onset\": {\"precision\": \"UNKNOWN\", \"date\": \"2026-05-04\"}}}")
                .statusCode(400)
                .body("reasons.field", contains("facts.onset.precision"));
        preview("{\"timeZone\": \"Andorra\", \"facts\": {}}")
                .statusCode(400)
                .body("reasons.field", contains("timeZone"));
    }

    @Test
    void a_therapists_answer_does_not_lie_ahead_either_R42() {
        preview(
                        ISCHAEMIC.replace(
                                "\"facts\"",
                                "\"answers\": [{\"code\": \"FEVER\", \"answer\": \"NO\", \"by\": \"THERAPIST\", \"at\": \"2026-05-06T09:00:00Z\"}], \"facts\""))
                .statusCode(200)
                .body("reasons.code", contains("ANSWER_IN_FUTURE"));
    }

    @Test
    void it_needs_no_key_and_leaves_nothing_behind() {
        int before = cases();
        preview(ISCHAEMIC).statusCode(200);
        org.assertj.core.api.Assertions.assertThat(cases()).isEqualTo(before);
    }

    /** A day counted from 1970, an empty word and a number in quotes would each be read as something (R5, R6). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"onset\": {\"date\": -1}} | facts.onset.date takes a date such as 2026-05-04.",
                "{\"onset\": {\"instant\": 1777883400}} | facts.onset.instant takes an instant such as 2026-05-04T08:30:00Z.",
                "{\"strokeType\": \"\"} | facts.strokeType takes one of ISCHAEMIC, HAEMORRHAGIC, ",
                "{\"strokeType\": \"SUNSTROKE\"} | facts.strokeType takes one of ISCHAEMIC, HAEMORRHAGIC, ",
                "{\"conscious\": 1} | facts.conscious takes one of YES, NO, UNKNOWN.",
                "{\"conditions\": [{\"clinicalStatus\": \"\"}]} | facts.conditions[0].clinicalStatus takes one of ACTIVE, ",
                "{\"consious\": \"NO\"} | facts.consious is none that the API describes.",
                "{\"gcs\": \"15\"} | facts.gcs is missing, unknown or not of the kind that the API describes."
            })
    void a_value_of_another_kind_is_named_with_what_belongs_there_R5_R6(String facts, String sentence) {
        preview("{\"facts\": " + facts + "}")
                .statusCode(400)
                .body("reasons.code", contains("WRONG_SHAPE"))
                .body("reasons[0].sentence", startsWith("The field " + sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "not json",
                "{\"facts\": {\"strokeType\": \"SUNSTROKE\"}}",
                "{\"facts\": {\"onset\": {\"precision\": \"INSTANT\"}}}",
                "{\"facts\": {\"onset\": {\"instant\": \"yesterday\"}}}",
                "{\"facts\": {}, \"indications\": [\"BOREDOM\"]}",
                "{\"facts\": {\"gcs\": \"deep\"}}",
                "{\"facts\": {\"onset\": {\"date\": \"+999999999-12-31\"}}}",
                "{\"facts\": {\"onset\": {\"instant\": \"+1000000000-12-31T23:59:59Z\"}}}",
                "{\"at\": \"+1000000000-12-31T23:59:59Z\", \"facts\": {}}",
                "{\"facts\": {}, \"last\": {}}",
                "{\"facts\": {}, \"last\": {\"findings\": [{\"rule\": \"R99\", \"kind\": \"HOLD\", \"code\": \"FEVER\"}]}}",
                "{\"facts\": {\"conditions\": [{\"contraindication\": null}]}}",
                "{\"facts\": {}, \"timeZone\": \"Moon/Crater\"}",
                "{\"facts\": {}, \"answers\": [{\"code\": \"FEVER\"}]}",
                "{\"facts\": {}, \"answers\": [null]}",
                "{\"facts\": {}, \"overrides\": [{\"code\": null, \"reason\": \"\"}]}",
                "{\"facts\": {}, \"nobodyKnowsThis\": true}"
            })
    void a_malformed_preview_is_400(String body) {
        preview(body).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/screenings/preview", "/clearance/screenings/preview"})
    void without_a_token_it_is_401_for_a_therapist_403_and_without_facts_400(String path) {
        given().contentType(ContentType.JSON).body(ISCHAEMIC).post(path).then().statusCode(401);
        as("therapist.marta").body(ISCHAEMIC).post(path).then().statusCode(403);
        as("auditor.enclar").body("{}").post(path).then().statusCode(400);
    }

    private static ValidatableResponse preview(String body) {
        return as("auditor.enclar").body(body).post("/screenings/preview").then();
    }

    private static int cases() {
        return get(NEUROLOGIST, "/clearances?limit=200")
                .jsonPath()
                .getList("items")
                .size();
    }
}

package health.homeward.clearance.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import health.homeward.clearance.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PreviewTest extends ServiceTest {
    @Test
    void an_ischaemic_patient_with_nothing_in_the_way_may_begin_with_day_2_R5_R8() {
        preview(PreviewExamples.ISCHAEMIC)
                .statusCode(200)
                .body("clears", equalTo(true))
                .body("earliestStart", equalTo("2026-05-05T08:30:00Z"))
                .body("start.recommendedUntil", equalTo("2026-05-08T08:30:00Z"))
                .body("reasons", empty());
    }

    @Test
    void a_haemorrhagic_patient_begins_on_the_chosen_day_6_and_not_before_its_gate_R9() {
        preview(PreviewExamples.HAEMORRHAGIC)
                .statusCode(200)
                .body("clears", equalTo(true))
                .body("start.opens", equalTo("2026-05-08T22:00:00Z"))
                .body("earliestStart", equalTo("2026-05-08T22:00:00Z"))
                .body("start.recommended", equalTo("2026-05-10T22:00:00Z"));
    }

    @Test
    void of_a_patient_of_whom_nothing_is_known_everything_is_missing_R6_R10_R18() {
        preview(PreviewExamples.UNKNOWN)
                .statusCode(200)
                .body("clears", equalTo(false))
                .body("earliestStart", nullValue())
                .body(
                        "reasons.code",
                        containsInAnyOrder(
                                "ONSET_UNKNOWN",
                                "STROKE_TYPE_UNKNOWN",
                                "CONSCIOUSNESS_UNKNOWN",
                                "AFFECTED_SIDE_UNKNOWN",
                                "CONSENT_UNKNOWN"));
    }

    @Test
    void an_override_and_a_doubt_are_weighed_R35_R42() {
        preview(PreviewExamples.OVERRIDDEN)
                .statusCode(200)
                .body("findings.find { it.code == 'HIGH_BLOOD_PRESSURE' }.status", equalTo("OVERRIDDEN"))
                .body("findings.find { it.code == 'FEVER' }.rule", equalTo("R42"))
                .body("reasons.code", hasItem("FEVER"));
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
    void it_needs_no_key_and_leaves_nothing_behind() {
        int before = cases();
        preview(PreviewExamples.ISCHAEMIC).statusCode(200);
        org.assertj.core.api.Assertions.assertThat(cases()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "not json",
                "{\"facts\": {\"strokeType\": \"SUNSTROKE\"}}",
                "{\"facts\": {\"gcs\": 2}}",
                "{\"facts\": {\"temperatureCelsius\": 60}}",
                "{\"facts\": {\"onset\": {\"precision\": \"INSTANT\"}}}",
                "{\"facts\": {\"onset\": {\"instant\": \"yesterday\"}}}",
                "{\"facts\": {\"conditions\": [{\"contraindication\": null}]}}",
                "{\"facts\": {}, \"timeZone\": \"Moon/Crater\"}",
                "{\"facts\": {}, \"ageYears\": -1}",
                "{\"facts\": {}, \"answers\": [{\"code\": \"FEVER\"}]}",
                "{\"facts\": {}, \"answers\": [null]}",
                "{\"facts\": {}, \"overrides\": [{\"code\": \"AIDS\", \"reason\": \"\"}]}",
                "{\"facts\": {}, \"nobodyKnowsThis\": true}"
            })
    void a_malformed_preview_is_400(String body) {
        preview(body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void without_a_token_it_is_401_and_for_a_therapist_403() {
        given().contentType(ContentType.JSON)
                .body(PreviewExamples.ISCHAEMIC)
                .post("/screenings/preview")
                .then()
                .statusCode(401);
        as("therapist.marta")
                .body(PreviewExamples.ISCHAEMIC)
                .post("/screenings/preview")
                .then()
                .statusCode(403);
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

package health.homeward.clearance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.homeward.clearance.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is new against an earlier answer whose findings are sent along as they came (R43). */
@QuarkusTest
class PreviewDiffTest extends ServiceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FACTS = """
            {"at": "2026-05-06T09:00:00Z", "timeZone": "Europe/Andorra", "massageConsent": "GIVEN",
             "answers": [{"code": "FEVER", "answer": "YES", "by": "THERAPIST", "at": "2026-05-06T07:00:00Z"}],
             "facts": {"strokeType": "ISCHAEMIC", "onset": {"instant": "2026-05-04T08:30:00Z"}, "affectedSide": "LEFT",
                       "conscious": "YES",
                       "conditions": [{"contraindication": "HIGH_BLOOD_PRESSURE", "clinicalStatus": "ACTIVE",
                                       "evidence": "Condition/1"}]}}""";

    @Test
    void the_same_facts_find_nothing_new_R43() throws Exception {
        JsonNode diff = diff(FACTS, findings());
        assertThat(diff.get("unchanged").findValuesAsText("code"))
                .containsExactlyInAnyOrderElementsOf(findings().findValuesAsText("code"))
                .contains("FEVER", "HIGH_BLOOD_PRESSURE");
        assertThat(List.of(diff.get("added"), diff.get("gone"), diff.get("changed")))
                .allMatch(JsonNode::isEmpty);
    }

    @Test
    void other_evidence_of_the_same_finding_is_new_R43() throws Exception {
        JsonNode diff = diff(FACTS.replace("Condition/1", "Condition/2"), findings());
        assertThat(diff.at("/changed/0/now/code").asText()).isEqualTo("HIGH_BLOOD_PRESSURE");
        assertThat(diff.at("/changed/0/newEvidence").asBoolean()).isTrue();
        assertThat(diff.get("unchanged").findValuesAsText("code"))
                .contains("FEVER")
                .doesNotContain("HIGH_BLOOD_PRESSURE");
    }

    @Test
    void evidence_that_is_there_no_more_is_a_change_without_anything_new_R43() throws Exception {
        JsonNode last = findings();
        last.forEach(finding ->
                ((ObjectNode) finding).withArray("evidence").addObject().put("kind", "FACT"));
        JsonNode diff = diff(FACTS, last);
        assertThat(diff.get("changed").findValuesAsText("newEvidence"))
                .isNotEmpty()
                .containsOnly("false");
        assertThat(diff.get("unchanged")).isEmpty();
    }

    @Test
    void without_evidence_only_rule_kind_and_status_are_compared_R43() throws Exception {
        JsonNode last = findings();
        last.forEach(finding -> ((ObjectNode) finding).remove("evidence"));
        JsonNode diff = diff(FACTS, last);
        assertThat(diff.get("changed")).isEmpty();
        assertThat(diff.get("unchanged")).hasSameSizeAs(last);
    }

    @Test
    void a_second_record_of_the_same_illness_is_new_evidence_R43() throws Exception {
        String second =
                "\"conditions\": [{\"contraindication\": \"HIGH_BLOOD_PRESSURE\", \"clinicalStatus\": \"ACTIVE\","
                        + " \"evidence\": \"Condition/2\"}, ";
        JsonNode diff = diff(FACTS.replace("\"conditions\": [", second), findings());
        assertThat(diff.at("/changed/0/now/code").asText()).isEqualTo("HIGH_BLOOD_PRESSURE");
        assertThat(diff.at("/changed/0/newEvidence").asBoolean()).isTrue();
    }

    @Test
    void of_two_findings_under_one_code_each_is_compared_with_its_own_R43() throws Exception {
        String dated = """
                {"contraindication": "INFLUENZA", "clinicalStatus": "RESOLVED", "since": "2026-04-%s", "until": "2026-04-10",
                 "evidence": "Condition/%s"}""";
        String two = FACTS.replace(
                "\"conditions\": [",
                "\"conditions\": [" + dated.formatted("20", "8") + ", " + dated.formatted("21", "9") + ", ");
        JsonNode last = previewed(two).get("findings");

        assertThat(diff(two, last).get("unchanged").findValuesAsText("code"))
                .filteredOn("INFLUENZA_DATES"::equals)
                .hasSize(2);
        assertThat(diff(two, last).get("changed")).isEmpty();
        JsonNode one = diff(two.replace(dated.formatted("21", "9") + ", ", ""), last);
        assertThat(one.get("gone").findValuesAsText("code")).containsExactly("INFLUENZA_DATES");
        assertThat(one.get("changed")).isEmpty();
    }

    private static JsonNode findings() throws Exception {
        return previewed(FACTS).get("findings");
    }

    private static JsonNode diff(String facts, JsonNode last) throws Exception {
        ObjectNode body = (ObjectNode) JSON.readTree(facts);
        body.putObject("last").put("at", "2026-05-05T09:00:00Z").set("findings", last);
        return previewed(body.toString()).get("sinceLastScreening");
    }

    private static JsonNode previewed(String body) throws Exception {
        return JSON.readTree(as("auditor.enclar")
                .body(body)
                .post("/screenings/preview")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}

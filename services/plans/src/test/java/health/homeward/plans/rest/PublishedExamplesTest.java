package health.homeward.plans.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.plans.PlansTest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The published document holds each example twice: what is sent, and under its status what is answered, in brief. */
@QuarkusTest
class PublishedExamplesTest extends PlansTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void each_example_stands_beside_its_answer() throws IOException {
        JsonNode preview = JSON.readTree(given().accept("application/json")
                        .get("/q/openapi?format=json")
                        .asString())
                .path("paths")
                .path("/plans/preview")
                .path("post");
        for (JsonNode example : PublishedExamples.all()) {
            String name = example.get("name").asText();
            String status = example.get("status").asText();
            String form = status.equals("200") ? "application/json" : "application/problem+json";
            JsonNode answered = preview.path("responses").path(status);
            assertThat(published(preview.path("requestBody"), "application/json", name))
                    .as(name)
                    .isEqualTo(example.get("request"));
            assertThat(published(answered, form, name))
                    .as(name)
                    .isNotEmpty()
                    .isEqualTo(ExampleInBrief.of(example.get("expect")));
        }
    }

    @Test
    void an_answer_in_brief_has_the_form_of_the_answer_itself() throws IOException {
        JsonNode expected = JSON.readTree("""
                {"state": "ENDED", "recall.from": "2026-06-21", "reasons.rule": ["R6", "R7"], "reasons.code": ["A", "B"],
                 "notes": [], "sessions[3].minutes": 10}""");
        assertThat(ExampleInBrief.of(expected)).isEqualTo(JSON.readTree("""
                {"state": "ENDED", "recall": {"from": "2026-06-21"},
                 "reasons": [{"rule": "R6", "code": "A"}, {"rule": "R7", "code": "B"}],
                 "notes": [], "sessions[3].minutes": 10}"""));
    }

    private static JsonNode published(JsonNode part, String form, String name) {
        return part.path("content").path(form).path("examples").path(name).path("value");
    }
}

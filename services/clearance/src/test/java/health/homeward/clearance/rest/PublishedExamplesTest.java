package health.homeward.clearance.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.homeward.clearance.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the published document is sent to the service, which must answer as the document says. */
@QuarkusTest
class PublishedExamplesTest extends ServiceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REQUESTS = "/requestBody/content/application~1json/examples";
    private static final String ANSWERS = "/responses/200/content/application~1json/examples";
    private static final Set<String> KINDS = Set.of("BLOCKED", "HOLD", "MISSING", "WARNING");

    /** Rules of the table that a preview can refuse or warn by. */
    private static final Set<String> RULES = Set.of(
            "R5", "R6", "R7", "R8", "R9", "R10", "R18", "R20", "R21", "R22", "R24", "R25", "R35", "R36", "R37", "R38",
            "R39", "R40", "R41", "R42", "R44", "R45", "R62", "R65b", "R74");

    @TestFactory
    Stream<DynamicTest> every_published_example_is_answered_as_published() throws IOException {
        JsonNode preview = published();
        Map<String, JsonNode> requests = examples(preview.at(REQUESTS));
        return PreviewExamples.all().stream()
                .map(known -> DynamicTest.dynamicTest(
                        known.name(), () -> sent(requests.get(known.name()), known.status(), answer(preview, known))));
    }

    private static JsonNode answer(JsonNode preview, PreviewExamples.Known known) {
        String form = known.status() == 200 ? "application/json" : "application/problem+json";
        JsonNode contents =
                preview.path("responses").path(known.status().toString()).path("content");
        return contents.path(form).path("examples").path(known.name()).path("value");
    }

    @Test
    void the_examples_cover_every_kind_and_every_rule_of_a_screening() throws IOException {
        Set<String> kinds = new TreeSet<>();
        Set<String> rules = new TreeSet<>();
        examples(published().at(ANSWERS)).values().forEach(answer -> {
            answer.path("findings").findValuesAsText("kind").forEach(kinds::add);
            answer.findValuesAsText("rule").forEach(rules::add);
        });
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(KINDS);
        assertThat(rules).containsAll(RULES);
    }

    @Test
    void the_name_that_knows_the_service_publishes_and_answers_the_same_without_a_redirect() throws IOException {
        JsonNode alias = published("/clearance/screenings/preview");
        assertThat(alias.at(REQUESTS)).isNotEmpty().isEqualTo(published().at(REQUESTS));
        assertThat(alias.at(ANSWERS)).isNotEmpty().isEqualTo(published().at(ANSWERS));
        PreviewExamples.Known first = PreviewExamples.all().getFirst();
        String body = JSON.valueToTree(first.request()).toString();
        assertThat(post("/clearance/screenings/preview", body)).isEqualTo(post("/screenings/preview", body));
    }

    private static void sent(JsonNode request, int status, JsonNode expected) throws IOException {
        assertThat(expected).as("the answer of the same name").isNotEmpty();
        JsonNode answer = JSON.readTree(post("/screenings/preview", request.toString(), status));
        assertThat(inBrief(answer, expected)).isEqualTo(expected);
    }

    /** Keeps of the answer what the example tells, at every depth; lists keep their length. */
    private static JsonNode inBrief(JsonNode answer, JsonNode expected) {
        if (expected instanceof ObjectNode fields && answer.isObject()) {
            ObjectNode kept = JSON.createObjectNode();
            fields.fieldNames().forEachRemaining(name -> kept.set(name, inBrief(answer.path(name), fields.get(name))));
            return kept;
        }
        if (expected instanceof ArrayNode items && answer.size() == items.size()) {
            ArrayNode kept = JSON.createArrayNode();
            for (int place = 0; place < items.size(); place++) {
                kept.add(inBrief(answer.get(place), items.get(place)));
            }
            return kept;
        }
        return answer;
    }

    private static String post(String path, String body) {
        return post(path, body, 200);
    }

    private static String post(String path, String body, int status) {
        return as("auditor.enclar")
                .redirects()
                .follow(false)
                .body(body)
                .post(path)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private static JsonNode published() throws IOException {
        return published("/screenings/preview");
    }

    private static JsonNode published(String path) throws IOException {
        String document =
                given().accept("application/json").get("/q/openapi?format=json").asString();
        return JSON.readTree(document).path("paths").path(path).path("post");
    }

    private static Map<String, JsonNode> examples(JsonNode examples) {
        return examples.properties().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().path("value"),
                        (a, b) -> a,
                        java.util.LinkedHashMap::new));
    }
}

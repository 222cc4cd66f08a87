package health.homeward.plans.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import health.homeward.plans.PlansTest;
import health.homeward.testing.Spoiling;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every published example with each of its values, one at a time, replaced by rubbish. */
@QuarkusTest
class SpoiltExamplesTest extends PlansTest {

    @Test
    void rubbish_is_refused_with_a_reason_or_read_as_what_it_says() {
        Map<String, JsonNode> requests = new LinkedHashMap<>();
        PublishedExamples.all().forEach(known -> requests.put(known.get("name").asText(), known.get("request")));

        assertThat(Spoiling.failingOnRubbish(requests, request -> isAnswered(sent(request))))
                .isEmpty();
    }

    private static Response sent(JsonNode request) {
        return as("neurologist.enclar").body(request.toString()).post("/plans/preview");
    }

    private static boolean isAnswered(Response answer) {
        JsonPath body = answer.jsonPath();
        return switch (answer.statusCode()) {
            case 200 -> body.get("state") != null;
            case 409 -> !body.getList("reasons.code").isEmpty();
            case 400 -> body.get("detail") != null && !body.getString("detail").isBlank();
            default -> false;
        };
    }
}

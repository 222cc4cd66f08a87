package health.homeward.clearance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.clearance.ServiceTest;
import health.homeward.testing.Spoiling;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every published example with each of its values, one at a time, lost or replaced by rubbish. */
@QuarkusTest
class SpoiltExamplesTest extends ServiceTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What stands in the way by being told, or says for which day and course to ask: without it there is one thing less against
     * massage, or another question. All else is what a neurologist has to know.
     */
    private static final Pattern TOLD_AGAINST = Pattern.compile(String.join(
            "|",
            "/answers.*",
            "/facts/(conditions.*|deceasedOn|gcs|temperature.*)",
            "/(at|timeZone|validUntil|chosenStart|noOtherContraindications)",
            "/(indications|overrides|permissions).*"));

    /** Of a stroke told in two ways, or told and said to be unknown, one is left; and where a neurologist chose the day, the type may be unknown (R10). */
    private static final Set<String> STILL_KNOWN = Set.of(
            "onset-told-twice-R5 /facts/onset/date",
            "onset-told-twice-R5 /facts/onset/instant",
            "onset-unknown-and-told /facts/onset/precision",
            "haemorrhagic-day-5-chosen-R9 /facts/strokeType");

    @Test
    void rubbish_is_refused_with_a_reason_or_read_as_what_it_says() {
        Map<String, JsonNode> requests = new LinkedHashMap<>();
        PreviewExamples.all().forEach(known -> requests.put(known.name(), JSON.valueToTree(known.request())));

        assertThat(Spoiling.failingOnRubbish(requests, request -> isAnswered(sent(request))))
                .isEmpty();
    }

    @Test
    void what_is_lost_clears_nobody_R6_R7_R10_R18_R42() {
        Set<String> cleared = new TreeSet<>();
        PreviewExamples.all().stream()
                .filter(known -> !Boolean.TRUE.equals(known.answer().get("clears")))
                .forEach(known -> {
                    JsonNode request = JSON.valueToTree(known.request());
                    Spoiling.places(request).stream()
                            .filter(place -> !TOLD_AGAINST.matcher(place).matches())
                            .filter(place -> clears(sent(Spoiling.without(request, place))))
                            .forEach(place -> cleared.add(known.name() + " " + place));
                });

        assertThat(cleared).isEqualTo(STILL_KNOWN);
    }

    private static Response sent(JsonNode request) {
        return as("auditor.enclar").body(request.toString()).post("/screenings/preview");
    }

    private static boolean clears(Response answer) {
        return answer.statusCode() == 200 && answer.jsonPath().getBoolean("clears");
    }

    private static boolean isAnswered(Response answer) {
        JsonPath body = answer.jsonPath();
        return switch (answer.statusCode()) {
            case 200 -> body.get("clears") != null;
            case 400 -> body.get("detail") != null && !body.getString("detail").isBlank();
            default -> false;
        };
    }
}

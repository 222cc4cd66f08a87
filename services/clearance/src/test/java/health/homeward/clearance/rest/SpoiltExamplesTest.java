package health.homeward.clearance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.homeward.clearance.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every published example with each of its values, one at a time, lost or replaced by rubbish. */
@QuarkusTest
class SpoiltExamplesTest extends ServiceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final Pattern INDEX = Pattern.compile("/\\d+");
    private static final List<JsonNode> RUBBISH =
            List.of(MAKE.numberNode(-1), MAKE.textNode(""), MAKE.arrayNode(), MAKE.objectNode());

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

    /** Of a stroke told in two ways one is left; and where a neurologist chose the day, the type may be unknown (R10). */
    private static final Set<String> STILL_KNOWN = Set.of(
            "onset-told-twice-R5 /facts/onset/date",
            "onset-told-twice-R5 /facts/onset/instant",
            "haemorrhagic-day-5-chosen-R9 /facts/strokeType");

    private record Spoilt(PreviewExamples.Known example, String place) {
        /** @param instead null takes the value away */
        Response sent(JsonNode instead) {
            return as("auditor.enclar")
                    .body(spoilt(example, place, instead).toString())
                    .post("/screenings/preview");
        }

        String name() {
            return example.name() + " " + place;
        }
    }

    @Test
    void rubbish_is_refused_with_a_reason_or_read_as_what_it_says() {
        Map<String, Spoilt> oneOfEachPlace = new LinkedHashMap<>();
        examples().forEach(known -> places(known)
                .forEach(place ->
                        oneOfEachPlace.putIfAbsent(INDEX.matcher(place).replaceAll("/0"), new Spoilt(known, place))));
        List<String> failed = oneOfEachPlace.values().stream()
                .filter(spoilt -> RUBBISH.stream().anyMatch(rubbish -> !isAnswered(spoilt.sent(rubbish))))
                .map(Spoilt::name)
                .toList();

        assertThat(failed).isEmpty();
    }

    @Test
    void what_is_lost_clears_nobody_R6_R7_R10_R18_R42() {
        Set<String> cleared = examples()
                .filter(known -> !Boolean.TRUE.equals(known.answer().get("clears")))
                .flatMap(known -> places(known).stream()
                        .filter(place -> !TOLD_AGAINST.matcher(place).matches())
                        .map(place -> new Spoilt(known, place)))
                .filter(spoilt -> clears(spoilt.sent(null)))
                .map(Spoilt::name)
                .collect(Collectors.toSet());

        assertThat(cleared).isEqualTo(STILL_KNOWN);
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

    private static Stream<PreviewExamples.Known> examples() {
        return PreviewExamples.all().stream();
    }

    /** JSON pointers of all that an example says, objects and lists too. */
    private static List<String> places(PreviewExamples.Known known) {
        List<String> places = new ArrayList<>();
        collect("", JSON.valueToTree(known.request()), places);
        return places;
    }

    private static void collect(String at, JsonNode node, List<String> places) {
        if (!at.isEmpty()) {
            places.add(at);
        }
        node.properties().forEach(field -> collect(at + "/" + field.getKey(), field.getValue(), places));
        if (node.isArray()) {
            IntStream.range(0, node.size()).forEach(index -> collect(at + "/" + index, node.get(index), places));
        }
    }

    private static JsonNode spoilt(PreviewExamples.Known known, String place, JsonNode instead) {
        JsonNode request = JSON.valueToTree(known.request());
        int last = place.lastIndexOf('/');
        String name = place.substring(last + 1);
        switch (request.at(place.substring(0, last))) {
            case ObjectNode fields when instead == null -> fields.remove(name);
            case ObjectNode fields -> fields.set(name, instead);
            case ArrayNode items when instead == null -> items.remove(Integer.parseInt(name));
            case ArrayNode items -> items.set(Integer.parseInt(name), instead);
            default -> throw new IllegalStateException(place);
        }
        return request;
    }
}

package health.homeward.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes the values of a good request away, or puts rubbish there, one at a time. */
public final class Spoiling {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    /** What a client's bug sends: a number below zero, an empty word, a list and an object of nothing. */
    private static final List<JsonNode> RUBBISH =
            List.of(MAKE.numberNode(-1), MAKE.textNode(""), MAKE.arrayNode(), MAKE.objectNode());

    private static final Pattern INDEX = Pattern.compile("/\\d+");

    private Spoiling() {}

    /** JSON pointers of all that a request says, its objects and lists too, from the outside in. */
    public static List<String> places(JsonNode request) {
        List<String> places = new ArrayList<>();
        collect("", request, places);
        return places;
    }

    /**
     * @param requests   by name
     * @param isAnswered whether the service answered a spoilt request as it should
     * @return name and JSON pointer of those that it did not; a place that several requests have is spoilt in the first
     */
    public static List<String> failingOnRubbish(Map<String, JsonNode> requests, Predicate<JsonNode> isAnswered) {
        Set<String> seen = new HashSet<>();
        List<String> failing = new ArrayList<>();
        requests.forEach((name, request) -> places(request).stream()
                .filter(place -> seen.add(INDEX.matcher(place).replaceAll("/0")))
                .filter(place -> !RUBBISH.stream()
                        .map(rubbish -> replaced(request, place, rubbish))
                        .allMatch(isAnswered))
                .forEach(place -> failing.add(name + " " + place)));
        return failing;
    }

    public static JsonNode without(JsonNode request, String place) {
        return replaced(request, place, null);
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

    /** @param instead null takes the value away */
    private static JsonNode replaced(JsonNode request, String place, JsonNode instead) {
        JsonNode copy = request.deepCopy();
        int last = place.lastIndexOf('/');
        String name = place.substring(last + 1);
        switch (copy.at(place.substring(0, last))) {
            case ObjectNode fields when instead == null -> fields.remove(name);
            case ObjectNode fields -> fields.set(name, instead);
            case ArrayNode items when instead == null -> items.remove(Integer.parseInt(name));
            case ArrayNode items -> items.set(Integer.parseInt(name), instead);
            default -> throw new IllegalArgumentException("Nothing is told at " + place + ".");
        }
        return copy;
    }
}

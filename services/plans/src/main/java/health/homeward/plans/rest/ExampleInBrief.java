package health.homeward.plans.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an example expects, in the form of the answer itself: {@code reasons.code: [A]} becomes {@code reasons: [{code: A}]}. */
final class ExampleInBrief {
    static final String SUMMARY = "In brief; a name with brackets is a path to one place of the answer";

    private ExampleInBrief() {}

    static JsonNode of(JsonNode expected) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        expected.properties().forEach(part -> put(answer, part.getKey(), part.getValue()));
        return answer;
    }

    private static void put(ObjectNode answer, String path, JsonNode value) {
        String[] names = path.split("\\.");
        if (names.length != 2 || path.contains("[") || path.contains("{")) {
            answer.set(path, value);
        } else if (value instanceof ArrayNode values) {
            spread(answer.withArray(names[0]), names[1], values);
        } else {
            answer.withObject("/" + names[0]).set(names[1], value);
        }
    }

    /** One value for each entry of a list, in their order. */
    private static void spread(ArrayNode entries, String name, ArrayNode values) {
        for (int place = 0; place < values.size(); place++) {
            ObjectNode entry = place < entries.size() ? (ObjectNode) entries.get(place) : entries.addObject();
            entry.set(name, values.get(place));
        }
    }
}

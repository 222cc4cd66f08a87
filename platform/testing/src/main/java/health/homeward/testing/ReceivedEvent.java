package health.homeward.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * One record as it stood in a topic.
 *
 * @param key the record's key: the patient's id
 * @param headers all headers as text, {@code ce_type} and its kind among them
 * @param body the record's value as text
 */
public record ReceivedEvent(String topic, int partition, String key, Map<String, String> headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether this is the event of this short name, for example {@code CoursePlanned}, in its first version. */
    public boolean is(String event) {
        return type().endsWith("." + event + ".v1");
    }

    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public String id() {
        return headers.getOrDefault("ce_id", "");
    }

    public String subject() {
        return headers.getOrDefault("ce_subject", "");
    }

    public String hospital() {
        return headers.getOrDefault("ce_hospital", "");
    }

    /** The body as a tree. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON in " + topic + ": " + body, e);
        }
    }

    /** The text at a place in the body, for example {@code text("/sessions/0/state")}; empty when absent. */
    public String text(String pointer) {
        return json().at(pointer).asText();
    }
}

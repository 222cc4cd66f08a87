package health.homeward.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/**
 * What the chart renders.
 *
 * @param text the YAML as Helm wrote it
 * @param objects the objects in it
 */
record Rendered(String text, List<JsonNode> objects) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    static final String COMPONENT = "app.kubernetes.io/component";

    static Rendered of(String text) {
        return new Rendered(text, stream(new Yaml().loadAll(text)));
    }

    List<JsonNode> all(String kind) {
        return objects.stream()
                .filter(object -> object.path("kind").asText().equals(kind))
                .toList();
    }

    /** The object of this kind that belongs to one service. */
    Optional<JsonNode> of(String kind, String service) {
        return all(kind).stream()
                .filter(object ->
                        object.at("/metadata/labels").path(COMPONENT).asText().equals(service))
                .findFirst();
    }

    /** The services that are deployed. */
    List<String> services() {
        return all("Deployment").stream()
                .map(object -> object.at("/metadata/labels").path(COMPONENT).asText())
                .toList();
    }

    JsonNode pod(String service) {
        return of("Deployment", service).orElseThrow().at("/spec/template/spec");
    }

    JsonNode container(String service) {
        return pod(service).at("/containers/0");
    }

    /** The container's variables; those from secrets read `secret:<name>/<key>`. */
    Map<String, String> environment(String service) {
        Map<String, String> variables = new TreeMap<>();
        for (JsonNode variable : container(service).path("env")) {
            JsonNode secret = variable.at("/valueFrom/secretKeyRef");
            variables.put(
                    variable.path("name").asText(),
                    secret.isMissingNode()
                            ? variable.path("value").asText()
                            : "secret:" + secret.path("name").asText() + "/"
                                    + secret.path("key").asText());
        }
        return variables;
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static List<JsonNode> stream(Iterable<Object> documents) {
        return StreamSupport.stream(documents.spliterator(), false)
                .filter(document -> document != null)
                .<JsonNode>map(MAPPER::valueToTree)
                .toList();
    }
}

package health.homeward.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service's published API under {@code api-specs/rest}: what it promises, and what is wrong with an answer. */
public final class RestContract {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final String PROBLEM = "/components/schemas/Problem";

    private final ObjectNode document;
    private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    /** One answer that an operation promises. */
    public record Promise(String verb, String path, int status) {}

    private RestContract(ObjectNode document) {
        this.document = document;
    }

    public static RestContract of(String service) {
        try {
            return in(Files.readString(Repository.root().resolve("api-specs/rest/" + service + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RestContract in(String yaml) {
        try {
            // Where a JSON Schema keeps the others that it refers to.
            ObjectNode document =
                    (ObjectNode) new YAMLMapper().readTree(yaml.replace("#/components/schemas/", "#/$defs/"));
            closed(document.at("/components/schemas"));
            return new RestContract(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the API has such an operation; the names of path parameters do not count. */
    public boolean has(String verb, String path) {
        return operation(verb, path).isPresent();
    }

    public List<Promise> promises() {
        List<Promise> promises = new ArrayList<>();
        document.at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> operation
                        .getValue()
                        .path("responses")
                        .fieldNames()
                        .forEachRemaining(status -> promises.add(
                                new Promise(operation.getKey(), path.getKey(), Integer.parseInt(status))))));
        return promises;
    }

    /**
     * Everything that contradicts the contract: an unknown operation, a wrong type, a value or a field it does not name, or
     * a null where it promises none.
     */
    public Set<String> faults(String verb, String path, int status, JsonNode body) {
        Optional<String> operation = operation(verb, path);
        if (operation.isEmpty()) {
            return Set.of("no such operation: " + verb + " " + path);
        }
        String schema = schema(operation.get(), status);
        return document.at(schema).isObject()
                ? validated(schema, body)
                : Set.of("no such body: " + verb + " " + path + " " + status);
    }

    /** The headers that such an answer always carries. */
    public Set<String> headers(String verb, String path, int status) {
        Set<String> headers = new TreeSet<>();
        operation(verb, path)
                .map(operation -> document.at(response(operation + "/responses/" + status) + "/headers"))
                .ifPresent(published -> published.properties().stream()
                        .filter(header -> header.getValue().path("required").asBoolean())
                        .forEach(header -> headers.add(header.getKey())));
        return headers;
    }

    private Set<String> validated(String pointer, JsonNode body) {
        return schemas.computeIfAbsent(pointer, this::compiled).validate(body).stream()
                .map(ValidationMessage::getMessage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonSchema compiled(String pointer) {
        ObjectNode root = document.at(pointer).deepCopy();
        root.set("$defs", document.at("/components/schemas"));
        return SCHEMAS.getSchema(root, STRICT);
    }

    /** Refusals that every operation may give are not listed at each of them: they are problems all the same. */
    private String schema(String operation, int status) {
        String content = response(operation + "/responses/" + status) + "/content/";
        return Stream.of("application~1json", "application~1problem+json")
                .map(type -> content + type + "/schema")
                .filter(pointer -> !document.at(pointer).isMissingNode())
                .findFirst()
                .orElseGet(() -> status >= 400 ? PROBLEM : content + "application~1json/schema");
    }

    /** Responses that operations share stand among the components. */
    private String response(String pointer) {
        String shared = document.at(pointer).path("$ref").asText();
        return shared.isEmpty() ? pointer : shared.substring(1);
    }

    private Optional<String> operation(String verb, String path) {
        return document.at("/paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(template -> fits(template.split("/"), path.split("/")))
                .sorted(Comparator.comparingInt(RestContract::parameters))
                .map(template -> "/paths/" + template.replace("/", "~1") + "/" + verb)
                .filter(pointer -> !document.at(pointer).isMissingNode())
                .findFirst();
    }

    private static boolean fits(String[] template, String[] path) {
        if (template.length != path.length) {
            return false;
        }
        for (int i = 0; i < template.length; i++) {
            if (!template[i].startsWith("{") && !template[i].equals(path[i])) {
                return false;
            }
        }
        return true;
    }

    private static int parameters(String template) {
        return template.length() - template.replace("{", "").length();
    }

    /** The documents leave objects open; an answer with a field that nobody published must be noticed. */
    private static void closed(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(RestContract::closed);
    }
}

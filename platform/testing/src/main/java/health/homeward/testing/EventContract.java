package health.homeward.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Holds events to the published schemas under {@code api-specs/events}. */
public final class EventContract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private static final Set<String> PERSONAL = Set.of(
            "name",
            "givenName",
            "familyName",
            "birthDate",
            "address",
            "addressLines",
            "city",
            "phone",
            "email",
            "latitude",
            "longitude",
            "doorNotes",
            "note",
            "text",
            "comment");

    private EventContract() {}

    /** Fails when the body of an event breaks its schema.
     * @param event its short name, for example {@code CoursePlanned} */
    public static void check(String service, String event, String json) {
        Set<String> faults = faults(folder(service).resolve(event + ".v1.json"), tree(json));
        if (!faults.isEmpty()) {
            throw new AssertionError(event + " of " + service + " breaks its schema: " + faults + "\n" + json);
        }
    }

    /** Fails when a received event breaks its schema, or its headers contradict it. */
    public static void check(ReceivedEvent event) {
        String[] type = event.type().split("\\.");
        if (type.length != 5 || !event.type().startsWith("health.homeward.") || !type[4].equals("v1")) {
            throw new AssertionError("Not a type of ours: " + event.type());
        }
        check(type[2], type[3], event.body());
        require(event, "ce_specversion", "1.0");
        require(event, "ce_source", "/" + type[2]);
        String subject = event.text(type[3].equals("HospitalRulesSet") ? "/hospitalId" : "/patientId");
        require(event, "ce_subject", subject);
        require(event, "ce_hospital", event.text("/hospital"));
        if (!event.key().equals(subject)) {
            throw new AssertionError(event.type() + " is not keyed by whom it is about");
        }
    }

    /** Fails unless every schema of the service has an example that obeys it, and none has room for personal data. */
    public static void checkExamples(String service) {
        List<Path> schemas = schemas(service);
        if (schemas.isEmpty()) {
            throw new AssertionError("No schemas in " + folder(service));
        }
        for (Path schema : schemas) {
            Path example =
                    schema.resolveSibling(schema.getFileName().toString().replace(".v1.json", ".v1.example.json"));
            Set<String> faults = faults(schema, tree(read(example)));
            Set<String> personal = personal(tree(read(schema)), new TreeSet<>());
            if (!faults.isEmpty() || !personal.isEmpty()) {
                throw new AssertionError(
                        schema.getFileName() + ": faults in its example " + faults + ", personal fields " + personal);
            }
        }
    }

    private static Set<String> faults(Path schema, JsonNode document) {
        JsonSchema compiled = SCHEMAS.getSchema(schema.toUri(), tree(read(schema)), STRICT);
        Set<String> faults = new TreeSet<>();
        for (ValidationMessage message : compiled.validate(document)) {
            faults.add(message.getMessage());
        }
        return faults;
    }

    private static Set<String> personal(JsonNode schema, Set<String> found) {
        schema.path("properties").fieldNames().forEachRemaining(name -> {
            if (PERSONAL.contains(name)) {
                found.add(name);
            }
        });
        schema.forEach(child -> personal(child, found));
        return found;
    }

    private static void require(ReceivedEvent event, String header, String value) {
        if (!value.equals(event.headers().get(header))) {
            throw new AssertionError(
                    event.type() + " has " + header + "=" + event.headers().get(header) + ", not " + value);
        }
    }

    private static List<Path> schemas(String service) {
        try (var files = Files.list(folder(service))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".v1.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String service) {
        return Repository.root().resolve("api-specs/events").resolve(service);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + json, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

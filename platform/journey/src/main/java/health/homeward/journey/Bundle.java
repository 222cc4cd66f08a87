package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A FHIR bundle as a hospital sends it: its text, and the two instants that the journey needs to set its clock. */
record Bundle(String name, String text, Instant sent, Instant onset) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** SNOMED CT and ICD-10 codes under which hospitals send a stroke; they only set the demo's clock. */
    private static final Pattern STROKE = Pattern.compile("230690007|422504002|274100004|432504007|I6[0-4].*");

    @Override
    public String toString() {
        return name;
    }

    /** A file, all bundles of a folder, or the patient that ships with the project. */
    static List<Bundle> chosen(Optional<String> fileOrFolder) {
        return fileOrFolder.map(Path::of).map(Bundle::at).orElseGet(() -> List.of(shipped("acosta403-dbfe9fa0.json")));
    }

    static Bundle shipped(String file) {
        try (var stream = Bundle.class.getResourceAsStream("/patients/" + file)) {
            if (stream == null) {
                throw new StepFailed("The demo patient " + file + " is missing from the build.");
            }
            return of(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Bundle> at(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(read(path));
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Bundle> found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Bundle::read)
                    .toList();
            if (found.isEmpty()) {
                throw new StepFailed("BUNDLE=" + path + " holds no .json file.");
            }
            return found;
        } catch (IOException e) {
            throw new StepFailed("BUNDLE=" + path + " cannot be read.");
        }
    }

    private static Bundle read(Path file) {
        try {
            return of(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new StepFailed("BUNDLE=" + file + " cannot be read as a FHIR bundle.");
        }
    }

    /** The same patient under a new number, so that the story can be told again on a stack that knows the old one. */
    Bundle renumbered() {
        String id = patientId();
        return id.isBlank()
                ? this
                : new Bundle(name, text.replace(id, UUID.randomUUID().toString()), sent, onset);
    }

    private String patientId() {
        try {
            return Story.elements(JSON.readTree(text).path("entry"))
                    .map(entry -> entry.path("resource"))
                    .filter(resource -> resource.path("resourceType").asText().equals("Patient"))
                    .map(patient -> patient.path("id").asText())
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle of(String name, String text) throws IOException {
        JsonNode bundle = JSON.readTree(text);
        Instant sent = instant(bundle.path("timestamp").asText())
                .orElseGet(() -> Clock.systemUTC().instant());
        Instant onset = Story.elements(bundle.path("entry"))
                .map(entry -> entry.path("resource"))
                .filter(resource -> resource.path("resourceType").asText().equals("Condition"))
                .filter(resource -> Story.elements(resource.path("code").path("coding"))
                        .anyMatch(coding ->
                                STROKE.matcher(coding.path("code").asText()).matches()))
                .map(Bundle::onsetOf)
                .flatMap(Optional::stream)
                .filter(at -> !at.isAfter(sent))
                .max(Instant::compareTo)
                .orElse(sent);
        return new Bundle(name, text, sent, onset);
    }

    private static Optional<Instant> onsetOf(JsonNode condition) {
        return Stream.of(
                        condition.path("onsetDateTime"),
                        condition.path("onsetPeriod").path("start"))
                .map(JsonNode::asText)
                .map(Bundle::instant)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A moment, or the end of a day where only the day is known; empty for anything else. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text)
                                    .plusDays(1)
                                    .atStartOfDay(Story.ZONE)
                                    .toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}

package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A FHIR bundle as a hospital sends it: its text, and the two instants that the journey needs to set its clock.
 *
 * @param patient the Patient's id as the hospital sent it, which stays when the story renumbers the patient
 */
record Bundle(String name, String patient, String text, Instant sent, Instant onset) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** SNOMED CT and ICD-10 codes under which hospitals send a stroke; they only set the demo's clock. */
    private static final Pattern STROKE = Pattern.compile("230690007|422504002|274100004|432504007|I6[0-4].*");

    @Override
    public String toString() {
        return name;
    }

    /** The same patient under a new number, so that the story can be told again on a stack that knows the old one. */
    Bundle renumbered() {
        return patient.isBlank()
                ? this
                : new Bundle(
                        name, patient, text.replace(patient, UUID.randomUUID().toString()), sent, onset);
    }

    boolean holds(String type) {
        return resources(tree(text), type).findAny().isPresent();
    }

    /** Codes of the Conditions that the hospital does not call resolved. */
    Set<String> unresolvedConditions() {
        return resources(tree(text), "Condition")
                .filter(condition -> Story.elements(condition.at("/clinicalStatus/coding"))
                        .noneMatch(status -> status.path("code").asText().equals("resolved")))
                .flatMap(condition -> Story.elements(condition.at("/code/coding")))
                .map(coding -> coding.path("code").asText())
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> resources(JsonNode bundle, String type) {
        return Story.elements(bundle.path("entry"))
                .map(entry -> entry.path("resource"))
                .filter(resource -> resource.path("resourceType").asText().equals(type));
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bundle of(String name, String text) {
        JsonNode bundle = tree(text);
        Instant sent = instant(bundle.path("timestamp").asText())
                .orElseGet(() -> Clock.systemUTC().instant());
        String patient = resources(bundle, "Patient")
                .map(found -> found.path("id").asText())
                .findFirst()
                .orElse("");
        Instant onset = resources(bundle, "Condition")
                .filter(resource -> Story.elements(resource.path("code").path("coding"))
                        .anyMatch(coding ->
                                STROKE.matcher(coding.path("code").asText()).matches()))
                .map(Bundle::onsetOf)
                .flatMap(Optional::stream)
                .filter(at -> !at.isAfter(sent))
                .max(Instant::compareTo)
                .orElse(sent);
        return new Bundle(name, patient, text, sent, onset);
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

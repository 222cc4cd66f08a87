package health.homeward.intake.rest.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * Takes a bundle apart, entry by entry and leniently: one unreadable resource does not cost the others. The process
 * has one FHIR context, because making one is dear.
 */
class BundleParser {
    private static final Set<String> READ = Set.of(
            "Patient",
            "Condition",
            "Observation",
            "ServiceRequest",
            "RelatedPerson",
            "Encounter",
            "AllergyIntolerance",
            "Medication",
            "MedicationRequest");
    private static final Set<String> TYPES =
            Set.of("transaction", "batch", "collection", "document", "message", "searchset");

    private final ObjectMapper json = new ObjectMapper();
    private final FhirContext fhir = FhirContext.forR4();

    /** @throws MalformedFhir when the text is no JSON, or no bundle that could be a referral */
    Parts parse(String text, Notes notes) {
        JsonNode bundle = bundle(text);
        List<Part<?>> parts = new ArrayList<>();
        for (int i = 0; i < bundle.path("entry").size(); i++) {
            Part<?> part = part(bundle.path("entry").get(i), "Bundle.entry[" + i + "]", notes);
            if (part != null) {
                parts.add(part);
            }
        }
        return new Parts(timestamp(bundle, notes), parts);
    }

    private JsonNode bundle(String text) {
        JsonNode node;
        try {
            node = json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new MalformedFhir("The body is not JSON: " + at(e) + ".");
        }
        if (node == null
                || !node.isObject()
                || !"Bundle".equals(node.path("resourceType").asText())) {
            throw new MalformedFhir("The body is not a FHIR Bundle: its resourceType must be Bundle.");
        }
        if (node.has("type") && !TYPES.contains(node.path("type").asText())) {
            throw new MalformedFhir(
                    "A referral is a Bundle of type transaction, batch, collection, document or message.");
        }
        if (node.has("entry") && !node.path("entry").isArray()) {
            throw new MalformedFhir("Bundle.entry must be an array of resources.");
        }
        return node;
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null
                ? "it breaks off"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    private Part<?> part(JsonNode entry, String path, Notes notes) {
        String kind = entry.path("resource").path("resourceType").asText();
        if (kind.isEmpty()) {
            notes.warn(path, "The entry holds no resource.");
            return null;
        }
        if ("DELETE".equals(entry.path("request").path("method").asText())) {
            notes.warn(path, "The entry asks to delete; it was left out.");
            return null;
        }
        if (!READ.contains(kind)) {
            notes.unread(kind.matches("[A-Za-z]{1,64}") ? kind : "Resource");
            return null;
        }
        return read(entry, path + ".resource", notes);
    }

    private Part<?> read(JsonNode entry, String path, Notes notes) {
        try {
            IParser parser = fhir.newJsonParser();
            parser.setParserErrorHandler(new LenientReading(path, notes));
            Resource resource =
                    (Resource) parser.parseResource(entry.path("resource").toString());
            return new Part<>(path, entry.path("fullUrl").asText(), resource);
        } catch (DataFormatException | ClassCastException | IllegalArgumentException e) {
            notes.warn(path, "This resource could not be read and was left out.");
            return null;
        }
    }

    private static Instant timestamp(JsonNode bundle, Notes notes) {
        String text = bundle.path("timestamp").asText();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            notes.warn("Bundle.timestamp", "This is no instant; the time of arrival is taken instead.");
            return null;
        }
    }
}

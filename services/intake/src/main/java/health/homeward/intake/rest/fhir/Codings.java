package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.CodeSystem;
import health.homeward.intake.domain.CodeTable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/** Reads codings by the names under which senders know the vocabularies. */
final class Codings {
    private Codings() {}

    static Optional<CodeSystem> system(String uri) {
        if (uri == null) {
            return Optional.empty();
        }
        return switch (uri.split("\\|")[0]) {
            case "http://snomed.info/sct", "urn:oid:2.16.840.1.113883.6.96" -> Optional.of(CodeSystem.SNOMED);
            case "http://hl7.org/fhir/sid/icd-10",
                    "http://hl7.org/fhir/sid/icd-10-cm",
                    "http://hl7.org/fhir/sid/icd-10-es",
                    "http://hl7.org/fhir/sid/icd-10-fr",
                    "http://fhir.de/CodeSystem/bfarm/icd-10-gm",
                    "http://hl7.org/fhir/sid/icd-10-gm",
                    "urn:oid:2.16.840.1.113883.6.3",
                    "urn:oid:2.16.840.1.113883.6.90" -> Optional.of(CodeSystem.ICD10);
            case "http://loinc.org", "urn:oid:2.16.840.1.113883.6.1" -> Optional.of(CodeSystem.LOINC);
            case "http://www.nlm.nih.gov/research/umls/rxnorm", "urn:oid:2.16.840.1.113883.6.88" ->
                Optional.of(CodeSystem.RXNORM);
            case "http://www.whocc.no/atc", "urn:oid:2.16.840.1.113883.6.73" -> Optional.of(CodeSystem.ATC);
            default -> Optional.empty();
        };
    }

    /** What the table says of each coding that it knows. */
    static <T> Stream<T> meanings(CodeableConcept concept, CodeTable<T> table) {
        return concept.getCoding().stream().flatMap(coding -> meaning(coding, table).stream());
    }

    static <T> Optional<T> meaning(Coding coding, CodeTable<T> table) {
        return coding.hasCode()
                ? system(coding.getSystem()).flatMap(system -> table.find(system, coding.getCode()))
                : Optional.empty();
    }

    static boolean has(CodeableConcept concept, CodeSystem system, List<String> codes) {
        return concept.getCoding().stream()
                .anyMatch(coding ->
                        Optional.of(system).equals(system(coding.getSystem())) && codes.contains(coding.getCode()));
    }

    /** The code of the first coding, or the text, or null. */
    static String codeOrText(CodeableConcept concept) {
        return concept.getCoding().stream()
                .map(Coding::getCode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(concept.getText());
    }

    /** The words of a concept, its code where there are none. */
    static String words(CodeableConcept concept) {
        if (concept.hasText()) {
            return concept.getText();
        }
        Coding first = concept.getCodingFirstRep();
        return first.hasDisplay() ? first.getDisplay() : first.getCode();
    }
}

package health.homeward.intake.rest.fhir;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** The one patient whom the bundle refers, and which resources speak of nobody else. */
final class Subject {
    private final Part<Patient> patient;
    private final Parts parts;

    private Subject(Part<Patient> patient, Parts parts) {
        this.patient = patient;
        this.parts = parts;
    }

    /** The bundle's only patient; among several the one whom its ServiceRequest names. */
    static Optional<Subject> of(Parts parts, Notes notes) {
        List<Part<Patient>> patients = parts.of(Patient.class);
        if (patients.isEmpty()) {
            notes.obstacle("Bundle.entry", "PATIENT_MISSING", "The bundle holds no Patient.");
            return Optional.empty();
        }
        if (patients.size() == 1) {
            return Optional.of(new Subject(patients.getFirst(), parts));
        }
        Optional<Subject> named = parts.of(ServiceRequest.class).stream()
                .flatMap(request -> parts.resolve(request.resource().getSubject(), Patient.class).stream())
                .findFirst()
                .map(found -> new Subject(found, parts));
        if (named.isEmpty()) {
            notes.obstacle(
                    "Bundle.entry",
                    "SEVERAL_PATIENTS",
                    "The bundle holds several patients and no ServiceRequest says which of them is referred.");
        }
        return named;
    }

    Part<Patient> patient() {
        return patient;
    }

    boolean surelyMeant(Part<?> part, Reference about, Notes notes) {
        return switch (meant(about)) {
            case THIS -> true;
            case ANOTHER, UNRESOLVED -> {
                notes.warn(part.path(), "This is not surely about the referred patient and was left out.");
                yield false;
            }
        };
    }

    boolean perhapsMeant(Part<?> part, Reference about, Notes notes) {
        return switch (meant(about)) {
            case THIS -> true;
            case ANOTHER -> {
                notes.warn(part.path(), "This is about another patient of the bundle and was left out.");
                yield false;
            }
            case UNRESOLVED -> {
                notes.warn(
                        part.path(),
                        "Its patient is not in the bundle; it was read as being about the referred patient.");
                yield true;
            }
        };
    }

    private Meant meant(Reference about) {
        if (!about.hasReference()) {
            return !about.hasIdentifier() || isNumber(about.getIdentifier().getValue()) ? Meant.THIS : Meant.UNRESOLVED;
        }
        String reference = about.getReference();
        if (patient.isMeantBy(reference) || isNumber(reference.substring(reference.lastIndexOf('|') + 1))) {
            return Meant.THIS;
        }
        return parts.resolve(about, Patient.class).isPresent() ? Meant.ANOTHER : Meant.UNRESOLVED;
    }

    private boolean isNumber(String value) {
        return patient.resource().getIdentifier().stream()
                .anyMatch(identifier ->
                        identifier.hasValue() && identifier.getValue().equals(value));
    }

    /** Of whom a resource speaks. */
    private enum Meant {
        THIS,
        ANOTHER,
        UNRESOLVED
    }
}

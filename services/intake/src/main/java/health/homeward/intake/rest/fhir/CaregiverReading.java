package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.Caregiver;
import health.homeward.intake.domain.ConsentAnswer;
import health.homeward.intake.domain.Identity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.RelatedPerson;

/** Reads who cares for the patient; nobody is taught before the person agreed. */
final class CaregiverReading {
    private final Reading reading;

    CaregiverReading(Reading reading) {
        this.reading = reading;
    }

    List<Caregiver> caregivers() {
        return reading.surely(RelatedPerson.class, RelatedPerson::getPatient).stream()
                .flatMap(part -> caregiver(part).stream())
                .toList();
    }

    private Optional<Caregiver> caregiver(Part<RelatedPerson> part) {
        RelatedPerson person = part.resource();
        Identity.Name name = PatientReading.name(person.getName());
        if (person.hasActive() && !person.getActive()) {
            return left(part, "This person is no longer related to the patient; left out.");
        }
        if (name.given() == null && name.family() == null) {
            return left(part, "This person has no name; left out.");
        }
        return Optional.of(new Caregiver(
                UUID.randomUUID(),
                name,
                person.hasRelationship() ? Codings.codeOrText(person.getRelationshipFirstRep()) : null,
                PatientReading.phone(person.getTelecom()),
                language(person),
                ConsentAnswer.UNKNOWN,
                Caregiver.Status.ACTIVE));
    }

    private static String language(RelatedPerson person) {
        return person.getCommunication().stream()
                .map(communication -> Codings.codeOrText(communication.getLanguage()))
                .filter(Objects::nonNull)
                .filter(PatientReading::isLanguage)
                .findFirst()
                .orElse(null);
    }

    private Optional<Caregiver> left(Part<RelatedPerson> part, String why) {
        reading.notes().warn(part.path(), why);
        return Optional.empty();
    }
}

package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.Identity;
import health.homeward.intake.domain.PartialDate;
import health.homeward.intake.domain.PatientIdentifier;
import health.homeward.intake.domain.Preferences;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * Reads who the patient is. Of the numbers only the hospital's own is taken: passports, driving licences and social
 * security numbers are none of this service's business.
 */
final class PatientReading {
    private static final Set<String> FOREIGN_NUMBERS = Set.of("SS", "DL", "PPN", "TAX", "NNESP", "SB");

    private final Reading reading;
    private final Part<Patient> part;
    private final Patient patient;

    PatientReading(Reading reading) {
        this.reading = reading;
        this.part = reading.subject().patient();
        this.patient = part.resource();
    }

    Identity identity() {
        if (patient.hasDeceased() && !(patient.getDeceased() instanceof BooleanType alive && !alive.booleanValue())) {
            reading.notes().obstacle("Patient.deceased", "PATIENT_DECEASED", "The patient is recorded as dead.");
        }
        return new Identity(identifier(), name(patient.getName()), birth(), gender(), phone(patient.getTelecom()));
    }

    Preferences preferences() {
        List<String> languages = patient.getCommunication().stream()
                .map(communication -> Codings.codeOrText(communication.getLanguage()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<String> known =
                languages.stream().filter(PatientReading::isLanguage).toList();
        if (known.size() < languages.size()) {
            reading.notes().warn(part.path() + ".communication", "A language is no BCP 47 code; it was left out.");
        }
        return new Preferences(known, null);
    }

    static boolean isLanguage(String code) {
        return code.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    }

    private PatientIdentifier identifier() {
        List<Identifier> usable = patient.getIdentifier().stream()
                .filter(identifier -> identifier.hasValue() && identifier.getUse() != Identifier.IdentifierUse.OLD)
                .filter(identifier -> FOREIGN_NUMBERS.stream().noneMatch(kind -> isKind(identifier, kind)))
                .toList();
        return usable.stream()
                .filter(identifier -> isKind(identifier, "MR"))
                .findFirst()
                .or(() -> usable.stream().findFirst())
                .map(identifier -> new PatientIdentifier(
                        identifier.hasSystem() ? identifier.getSystem() : "", identifier.getValue()))
                .orElse(null);
    }

    private static boolean isKind(Identifier identifier, String kind) {
        return identifier.getType().getCoding().stream().anyMatch(coding -> kind.equals(coding.getCode()));
    }

    static Identity.Name name(List<HumanName> names) {
        return names.stream()
                .filter(name -> name.getUse() == HumanName.NameUse.OFFICIAL || name.getUse() == HumanName.NameUse.USUAL)
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(name -> new Identity.Name(
                        name.getGiven().stream()
                                .map(Object::toString)
                                .collect(Collectors.collectingAndThen(
                                        Collectors.joining(" "), given -> given.isBlank() ? null : given)),
                        name.hasFamily() ? name.getFamily() : name.getText()))
                .orElse(new Identity.Name(null, null));
    }

    private PartialDate birth() {
        String text = patient.getBirthDateElement().getValueAsString();
        try {
            return text == null ? null : PartialDate.parse(text);
        } catch (DateTimeException e) {
            reading.notes().warn(part.path() + ".birthDate", "This is no date; it was left out.");
            return null;
        }
    }

    private String gender() {
        return patient.hasGender() ? patient.getGender().toCode() : null;
    }

    static String phone(List<ContactPoint> contacts) {
        return contacts.stream()
                .filter(contact -> contact.hasValue() && contact.getUse() != ContactPoint.ContactPointUse.OLD)
                .filter(contact -> contact.getSystem() == ContactPoint.ContactPointSystem.PHONE
                        || contact.getSystem() == ContactPoint.ContactPointSystem.SMS)
                .map(ContactPoint::getValue)
                .findFirst()
                .orElse(null);
    }
}

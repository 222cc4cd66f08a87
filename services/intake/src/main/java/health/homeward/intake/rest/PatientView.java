package health.homeward.intake.rest;

import health.homeward.intake.domain.Identity;
import health.homeward.intake.domain.Patient;
import health.homeward.intake.domain.PatientIdentifier;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who the patient is. */
@Schema(name = "KnownPatient")
public record PatientView(
        UUID patientId,
        IdentifierView identifier,
        String givenName,
        String familyName,
        String birthDate,
        String gender,
        String phone,
        List<String> languages,
        String therapistGenderWish) {

    static PatientView of(Patient patient) {
        Identity identity = patient.identity();
        return new PatientView(
                patient.id(),
                IdentifierView.of(identity.identifier()),
                identity.name().given(),
                identity.name().family(),
                identity.birth() == null ? null : identity.birth().text(),
                identity.gender(),
                identity.phone(),
                patient.preferences().languages(),
                patient.preferences().therapistGenderWish());
    }

    @Override
    public String toString() {
        return "PatientView[" + patientId + "]";
    }

    /** The hospital's own number of the patient. */
    @Schema(name = "KnownIdentifier")
    public record IdentifierView(String system, String value) {
        static IdentifierView of(PatientIdentifier identifier) {
            return identifier == null ? null : new IdentifierView(identifier.system(), identifier.value());
        }

        @Override
        public String toString() {
            return "IdentifierView[…]";
        }
    }
}

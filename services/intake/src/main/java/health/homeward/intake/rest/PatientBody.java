package health.homeward.intake.rest;

import health.homeward.intake.domain.Identity;
import health.homeward.intake.domain.PartialDate;
import health.homeward.intake.domain.PatientIdentifier;
import health.homeward.intake.domain.Preferences;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who the patient is, as a sender states it; what is left out is not stated. */
@Schema(name = "Patient")
public record PatientBody(
        IdentifierBody identifier,
        @Size(max = 200) String givenName,
        @Size(max = 200) String familyName,
        @Schema(description = "YYYY, YYYY-MM or YYYY-MM-DD") String birthDate,

        @Schema(description = "male, female, other or unknown")
        String gender,

        @Size(max = 50) String phone,
        @Schema(description = "BCP 47 codes") List<@NotNull String> languages,
        @Schema(description = "male or female") String therapistGenderWish) {

    static final PatientBody EMPTY = new PatientBody(null, null, null, null, null, null, null, null);

    Identity identity(Fields fields, Identity before) {
        Identity.Name name =
                givenName == null && familyName == null ? before.name() : new Identity.Name(givenName, familyName);
        PartialDate birth =
                fields.read(birthDate, "birthDate", PartialDate::parse, "a date such as 1950-04-01, 1950-04 or 1950");
        return new Identity(
                identifier == null ? before.identifier() : identifier.identifier(fields),
                name,
                birth == null ? before.birth() : birth,
                gender == null ? before.gender() : Fields.lower(gender),
                phone == null ? before.phone() : phone);
    }

    Preferences preferences(Preferences before) {
        return new Preferences(
                languages == null ? before.languages() : languages,
                therapistGenderWish == null ? before.therapistGenderWish() : Fields.lower(therapistGenderWish));
    }

    @Override
    public String toString() {
        return "PatientBody[…]";
    }

    /** The hospital's own number of the patient. */
    @Schema(name = "PatientIdentifier")
    public record IdentifierBody(
            @Size(max = 200) String system, @Size(max = 200) String value) {
        PatientIdentifier identifier(Fields fields) {
            fields.required(value, "patient.identifier.value");
            return new PatientIdentifier(system == null ? "" : system, value);
        }

        @Override
        public String toString() {
            return "IdentifierBody[…]";
        }
    }
}

package health.homeward.intake.rest;

import health.homeward.intake.domain.Caregiver;
import health.homeward.intake.domain.ConsentAnswer;
import health.homeward.intake.domain.Identity;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who cares for the patient. */
@Schema(name = "Caregiver")
public record CaregiverBody(
        @Size(max = 200) String givenName,
        @Size(max = 200) String familyName,
        @Size(max = 100) String relationship,
        @Size(max = 50) String phone,
        @Schema(description = "BCP 47 code") String language,
        @Schema(implementation = ConsentAnswer.class) String teachingConsent) {

    Caregiver caregiver(String field, Fields fields) {
        return new Caregiver(
                UUID.randomUUID(),
                new Identity.Name(givenName, familyName),
                relationship,
                phone,
                language,
                fields.oneOf(ConsentAnswer.class, teachingConsent, field + "teachingConsent", ConsentAnswer.UNKNOWN),
                Caregiver.Status.ACTIVE);
    }

    @Override
    public String toString() {
        return "CaregiverBody[…]";
    }
}

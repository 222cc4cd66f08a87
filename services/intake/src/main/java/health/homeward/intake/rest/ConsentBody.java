package health.homeward.intake.rest;

import health.homeward.intake.domain.Consent;
import health.homeward.intake.domain.ConsentAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Consent; what is left out stays as it was. */
@Schema(name = "Consent")
public record ConsentBody(
        @Schema(implementation = ConsentAnswer.class) String massage,
        @Schema(implementation = ConsentAnswer.class) String homeVisits,
        @Schema(implementation = ConsentAnswer.class) String caregiverTeaching) {

    Consent consent(Fields fields, Consent before) {
        return new Consent(
                fields.oneOf(ConsentAnswer.class, massage, "massage", before.massage()),
                fields.oneOf(ConsentAnswer.class, homeVisits, "homeVisits", before.homeVisits()),
                fields.oneOf(ConsentAnswer.class, caregiverTeaching, "caregiverTeaching", before.caregiverTeaching()));
    }
}

package health.homeward.intake.rest;

import health.homeward.intake.app.KnownReferral;
import health.homeward.intake.domain.OpenReferral;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A referral in a list. */
@Schema(name = "ReferralItem")
public record ReferralItem(
        UUID referralId,
        UUID patientId,
        @Schema(enumeration = {"OPEN", "WITHDRAWN"}) String state,
        long version,
        Instant submittedAt,
        String givenName,
        String familyName,
        String strokeType,
        FactsView.OnsetView onset,
        String setting) {

    static ReferralItem of(KnownReferral known) {
        OpenReferral content = known.content();
        return new ReferralItem(
                content.key().id(),
                content.patient().id(),
                ReferralView.state(known.referral()),
                known.referral().version(),
                content.key().submittedAt(),
                content.patient().identity().name().given(),
                content.patient().identity().name().family(),
                content.facts().stroke().type().name(),
                FactsView.OnsetView.of(content.facts().stroke().onset()),
                content.clinical().setting().name());
    }

    @Override
    public String toString() {
        return "ReferralItem[" + referralId + "]";
    }
}

package health.homeward.intake.events;

import health.homeward.intake.domain.WithdrawnReferral;
import java.time.Instant;
import java.util.UUID;

/** The referral ended. */
record ReferralWithdrawnV1(
        UUID referralId, UUID patientId, String hospital, long version, Instant withdrawnAt, String reason) {

    static ReferralWithdrawnV1 of(WithdrawnReferral referral) {
        return new ReferralWithdrawnV1(
                referral.key().id(),
                referral.last().patient().id(),
                referral.key().hospital(),
                referral.version(),
                referral.at(),
                referral.reason().name());
    }
}

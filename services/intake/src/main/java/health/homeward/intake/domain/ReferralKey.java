package health.homeward.intake.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** What of a referral never changes; the zone is the hospital's and counts where no home states another. */
public record ReferralKey(UUID id, String hospital, ZoneId zone, Instant submittedAt) {}

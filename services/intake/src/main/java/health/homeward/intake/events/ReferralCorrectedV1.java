package health.homeward.intake.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/** The whole referral as it is now, and what changed. */
record ReferralCorrectedV1(@JsonUnwrapped ReferralV1 referral, List<String> changed, Instant correctedAt) {}

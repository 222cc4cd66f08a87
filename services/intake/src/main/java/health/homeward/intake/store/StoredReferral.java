package health.homeward.intake.store;

import health.homeward.intake.domain.Referral;
import health.homeward.intake.domain.Warning;
import java.util.List;

/** A referral as it is kept, with what was doubted when it was read. */
public record StoredReferral(Referral referral, List<Warning> warnings) {}

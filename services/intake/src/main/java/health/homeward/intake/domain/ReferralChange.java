package health.homeward.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What may be asked of a referral that exists. */
public sealed interface ReferralChange extends Command {

    /** The facts, the setting or the patient were wrong or incomplete: all of them, as they should be. */
    record CorrectFacts(Facts facts, Setting setting, Identity identity, Preferences preferences)
            implements ReferralChange {}

    /** The referral ends. */
    record WithdrawReferral(WithdrawalReason reason) implements ReferralChange {}

    /**
     * Something happened to the patient.
     *
     * @param conscious stated for CONSCIOUSNESS, else null
     * @param judgement stated for CONDITION, else null
     */
    record ReportCondition(
            UUID reportId, ReportKind kind, Instant effectiveAt, Consciousness conscious, Judgement judgement)
            implements ReferralChange {}

    /** The patient lives elsewhere, or is reached differently. */
    record ChangeHome(HomeStatement home) implements ReferralChange {}

    /** Other hours suit the patient. */
    record ChangeAvailability(List<Window> windows) implements ReferralChange {}

    /** Consent was given or taken back. */
    record ChangeConsent(Consent consent) implements ReferralChange {}

    /** Somebody cares for the patient. */
    record AddCaregiver(Caregiver caregiver) implements ReferralChange {}

    /** Somebody no longer does. */
    record RemoveCaregiver(UUID caregiverId) implements ReferralChange {}
}

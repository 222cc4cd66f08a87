package health.homeward.intake.domain;

import java.util.List;

/** A hospital refers a patient after a stroke; home may be null. */
public record SubmitReferral(
        ReferralKey key, Patient patient, Facts facts, Setting setting, StatedArrangements arrangements)
        implements Command {

    /** Arrangements as stated, not yet checked. */
    public record StatedArrangements(
            HomeStatement home, List<Window> availability, Consent consent, List<Caregiver> caregivers) {
        public static final StatedArrangements NONE =
                new StatedArrangements(null, List.of(), Consent.UNKNOWN, List.of());
    }
}

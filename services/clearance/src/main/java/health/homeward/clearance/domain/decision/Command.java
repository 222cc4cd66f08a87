package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.StatedFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What somebody asks of a case. Only those that loosen anything carry a neurologist's word (R7). */
public sealed interface Command {
    Origin origin();

    /** The neurologist states facts, and answers what was asked. */
    record StateFacts(Origin origin, StatedFacts stated, List<Said> answers) implements Command {}

    /** The neurologist clears the patient for one course. */
    record GrantClearance(Origin origin, StatedFacts stated, Ruling ruling, GrantWish wish) implements Command {}

    /** Not now. */
    record DeferClearance(Origin origin, LocalDate until, String reason) implements Command {}

    /** No. */
    record RefuseClearance(Origin origin, String reason) implements Command {}

    /** Stop, for a named contraindication or, with code null, for the reason given. */
    record SuspendClearance(Origin origin, String code, String reason) implements Command {}

    /**
     * Go on: every hold is answered NO, every block overridden; null keeps the grant's date, and the areas that it leaves
     * out (R37).
     */
    record ResumeClearance(
            Origin origin,
            StatedFacts stated,
            Ruling ruling,
            LocalDate validUntil,
            String reason,
            List<Area> areasLeftOut)
            implements Command {

        /** Says nothing of areas. */
        public ResumeClearance(Origin origin, StatedFacts stated, Ruling ruling, LocalDate validUntil, String reason) {
            this(origin, stated, ruling, validUntil, reason, null);
        }
    }

    /** Over for good. */
    record WithdrawClearance(Origin origin, WithdrawalReason reason, String note) implements Command {}

    /** A therapist, a caregiver or the hospital found something, at an instant (R42, R43). */
    record ReportContraindications(Origin origin, List<Said> answers, Instant foundAt) implements Command {}

    /** The hospital corrected the referral (R10). */
    record CorrectReferral(Origin origin, PatientFacts facts) implements Command {}

    /** The hospital reported a change: stated facts, a condition or null, and whether the patient came or went. */
    record ReportChange(Origin origin, StatedFacts stated, Condition condition, Movement movement) implements Command {}

    /** Whether the patient was taken into hospital again or left it. */
    enum Movement {
        NONE,
        READMITTED,
        DISCHARGED
    }
}

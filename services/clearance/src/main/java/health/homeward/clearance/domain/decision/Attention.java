package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.CaseGround;
import java.util.Optional;

/** Why a case is on the neurologist's list, the most pressing first. */
public enum Attention {
    /** A course rests: somebody found something, or is in doubt (R36, R42). */
    SUSPENDED,
    /** Nobody has decided yet (R7). */
    PENDING,
    /** The patient was readmitted while cleared (R43). */
    REVIEW,
    /** Put off to a date. */
    DEFERRED,
    /** A grant nears its last day (R7). */
    EXPIRING;

    public static Optional<Attention> of(ClearanceCase known) {
        return switch (known.state()) {
            case CaseState.Pending p -> Optional.of(PENDING);
            case CaseState.Suspended s -> Optional.of(SUSPENDED);
            case CaseState.Deferred d -> Optional.of(DEFERRED);
            case CaseState.Granted g -> Optional.of(asksForReview(known) ? REVIEW : EXPIRING);
            case CaseState.Expired e -> Optional.of(EXPIRING);
            case CaseState.Refused r -> Optional.empty();
            case CaseState.Concluded c -> Optional.empty();
            case CaseState.Withdrawn w -> Optional.empty();
        };
    }

    private static boolean asksForReview(ClearanceCase known) {
        return known.dossier().reports().stream()
                .anyMatch(report -> report.ground() == CaseGround.READMITTED
                        && !known.dossier().judgement().denied(report));
    }
}

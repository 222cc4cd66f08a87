package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.YesNo;
import java.util.List;

/** R18 begins on the affected side, so it must be known; with both affected the neurologist chooses the back's position (R20). */
final class SideScreen {
    private SideScreen() {}

    static List<Finding> screen(PatientFacts facts) {
        return switch (facts.stroke().affectedSide()) {
            case LEFT, RIGHT -> List.of();
            case NONE -> List.of(none(facts.presentation().hemiplegia()));
            case BILATERAL ->
                List.of(Finding.ofFact(
                        FindingKind.WARNING,
                        new Mark(Rule.R20, "BOTH_SIDES_AFFECTED"),
                        "affectedSide",
                        "Both sides are affected: there is no healthy side to lie on for the back.",
                        "The neurologist chooses the position for the back with the grant."));
            case UNKNOWN ->
                List.of(Finding.ofFact(
                        FindingKind.MISSING,
                        new Mark(Rule.R18, "AFFECTED_SIDE_UNKNOWN"),
                        "affectedSide",
                        "Nobody has stated which side is affected, and every session begins on it.",
                        "A clinician states the affected side."));
        };
    }

    /** A lame side is a side; without one there is no limb at which a session could begin. */
    private static Finding none(YesNo hemiplegia) {
        boolean contradicted = hemiplegia == YesNo.YES;
        return Finding.ofFact(
                FindingKind.MISSING,
                new Mark(Rule.R18, contradicted ? "AFFECTED_SIDE_CONTRADICTED" : "NO_AFFECTED_SIDE"),
                "affectedSide",
                contradicted
                        ? "No side is said to be affected, but the patient has a hemiplegia."
                        : "No side is affected, and every session begins on the affected one.",
                "A clinician states the affected side.");
    }
}

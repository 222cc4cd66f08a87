package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.ProneRules;
import health.homeward.plans.domain.compile.SkinRules;
import health.homeward.plans.domain.compile.Terms;
import health.homeward.plans.domain.regimen.Requirement;
import java.util.List;

/** No hand is laid on before the side is known and there is an area to begin with (R18), and, where there is no healthy one, the back's position chosen (R20). */
final class SideRules {

    private SideRules() {}

    static List<Reason> undecided(Body body) {
        Terms terms = body.terms();
        List<Reason> skin = SkinRules.against(
                terms.regimen(),
                terms.prescription().dosing().opener(),
                terms.clearance().permissions().areasLeftOut());
        if (!skin.isEmpty() || !terms.regimen().asks(Requirement.AFFECTED_SIDE)) {
            return skin;
        }
        return switch (body.side()) {
            case LEFT, RIGHT -> List.of();
            case NONE ->
                List.of(new Reason(
                        "R18", "NO_SIDE_AFFECTED", "No side is said to be affected: the neurologist looks first."));
            case UNKNOWN ->
                List.of(new Reason("R18", "SIDE_UNKNOWN", "The affected side is unknown: no limb can be begun with."));
            case BILATERAL -> reachesBack(body.terms()) ? back(body.terms().clearance()) : List.of();
        };
    }

    /** R20, R23: as for a new prescription, whenever both sides turn out to be affected. */
    private static List<Reason> back(Clearance clearance) {
        Position chosen = clearance.permissions().bilateralBack();
        if (chosen == null) {
            return List.of(new Reason(
                    "R20",
                    "BACK_POSITION_UNDECIDED",
                    "Both sides are affected: the neurologist chooses the position for the back first."));
        }
        return chosen == Position.PRONE ? ProneRules.throughout(clearance).toList() : List.of();
    }

    private static boolean reachesBack(Terms terms) {
        return terms.areasWithin(terms.prescription().dosing().targetMinutes()).contains(Area.BACK);
    }
}

package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.compile.PrescriptionRules.refuse;
import static health.homeward.plans.domain.compile.PrescriptionRules.unless;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.regimen.Requirement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the neurologist's decision must say about this patient and this course (R6, R7, R18, R20–R22, R25, R37). */
final class ClearanceRules {
    static final List<CompileRule> ALL = List.of(
            ClearanceRules::granted_R7,
            ClearanceRules::conscious_R6,
            ClearanceRules::side_R18,
            ClearanceRules::damagedSkin_R37,
            ClearanceRules::bilateralBack_R20,
            ClearanceRules::wholeCourseAtHome_R25,
            ClearanceRules::calmPeriod_R65b);

    private ClearanceRules() {}

    static Stream<Reason> granted_R7(Case c) {
        return unless(
                c.clearance().state() == ClearanceState.GRANTED,
                "R7",
                "NOT_CLEARED",
                "The neurologist's clearance is not in force (%s): silence is not clearance."
                        .formatted(stateInWords(c.clearance().state())));
    }

    private static String stateInWords(ClearanceState state) {
        return state == null ? "nobody says what it is" : state.name().toLowerCase(Locale.ROOT);
    }

    /** After a stroke not knowing refuses; who is known to be unconscious is not massaged for anything. */
    static Stream<Reason> conscious_R6(Case c) {
        Fact conscious = c.clearance().bedside().conscious();
        boolean asked = c.regimen().asks(Requirement.CONSCIOUS) || c.clearance().isAfterStroke();
        return unless(
                conscious == Fact.YES || conscious == Fact.UNKNOWN && !asked,
                "R6",
                "NOT_CONSCIOUS",
                "Massage begins only when the patient is known to be conscious.");
    }

    static Stream<Reason> side_R18(Case c) {
        if (!c.regimen().asks(Requirement.AFFECTED_SIDE)) {
            return Stream.empty();
        }
        return Stream.concat(
                unless(
                        sideOf(c) != Side.UNKNOWN,
                        "R18",
                        "SIDE_UNKNOWN",
                        "The affected side is unknown: no limb can be begun with."),
                unless(
                        sideOf(c) != Side.NONE,
                        "R18",
                        "NO_SIDE_AFFECTED",
                        "No side is said to be affected, which contradicts massage of the limbs after a stroke."));
    }

    static Stream<Reason> damagedSkin_R37(Case c) {
        Area told = c.prescription().dosing().opener();
        List<Area> leftOut = c.clearance().permissions().areasLeftOut();
        return SkinRules.against(c.regimen(), c.regimen().progression().openerMeant(told, leftOut), leftOut).stream();
    }

    static Stream<Reason> bilateralBack_R20(Case c) {
        if (!c.regimen().asks(Requirement.AFFECTED_SIDE) || sideOf(c) != Side.BILATERAL || !workedOnBack(c)) {
            return Stream.empty();
        }
        Position chosen = c.clearance().permissions().bilateralBack();
        if (chosen == null) {
            return refuse(
                    "R20",
                    "BACK_POSITION_UNDECIDED",
                    "Both sides are affected, so there is no healthy side to lie on: the neurologist chooses the position for the back.");
        }
        return chosen == Position.PRONE ? ProneRules.throughout(c.clearance()) : Stream.empty();
    }

    /** R25: a course wholly at home is for patients who are discharged, out of bed, and cleared for home. */
    static Stream<Reason> wholeCourseAtHome_R25(Case c) {
        if (!c.regimen().asks(Requirement.LATER_AT_HOME)
                || c.facts().situation().setting() != Setting.HOME) {
            return Stream.empty();
        }
        boolean up = c.facts().situation().mobility() == Mobility.OUT_OF_BED;
        boolean cleared = c.clearance().permissions().homeOnly();
        return Stream.concat(
                unless(
                        up,
                        "R25",
                        "HOME_IN_BED",
                        "A course wholly at home is not for a patient on bed rest, or whose mobility is unknown."),
                unless(
                        cleared,
                        "R25",
                        "HOME_NOT_CLEARED",
                        "The neurologist has not cleared a course that is given wholly at home."));
    }

    /** R65b: unknown is no calm. */
    static Stream<Reason> calmPeriod_R65b(Case c) {
        return unless(
                !c.regimen().asks(Requirement.CALM_PERIOD)
                        || c.clearance().bedside().background().calm() == Fact.YES,
                "R65b",
                "NOT_CALM",
                "Radiculitis is treated only in a calm period: it is acute, or nobody says that it is not.");
    }

    private static boolean workedOnBack(Case c) {
        return c.areas().contains(Area.BACK);
    }

    static Side sideOf(Case c) {
        Side reported = c.facts().situation().side();
        return reported == null ? c.clearance().bedside().affectedSide() : reported;
    }
}

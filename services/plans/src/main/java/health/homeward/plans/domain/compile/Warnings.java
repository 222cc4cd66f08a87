package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Goal;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.regimen.Requirement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a clinician should know of a course that is allowed: a late start (R8), an early one (R9), a slow ramp (R13), a late recall
 * (R15), a goal that nothing promises (R4).
 */
final class Warnings {

    private Warnings() {}

    static List<Reason> of(Case c) {
        return Stream.of(
                        lateStart_R8(c),
                        earlyStart_R9(c),
                        slowRamp_R13(c),
                        overdue_R15(c),
                        dayOff_R17(c),
                        bedsores_R4(c),
                        SpreadRules.fewerThanAdvised_R64a(c),
                        AdditionRules.allergies_R26(c))
                .flatMap(reasons -> reasons)
                .toList();
    }

    /** The recommended days end when the next one opens: a course for the stroke that can begin no sooner is late. */
    private static Stream<Reason> lateStart_R8(Case c) {
        Instant until = c.clearance().window().recommendedUntil();
        boolean asked = isFirst(c) && c.regimen().asks(Requirement.START_WINDOW);
        return warn(
                asked && until != null && !c.firstInstant().isBefore(until),
                c.clearance().bedside().strokeType() == StrokeType.ISCHAEMIC ? "R8" : "R9",
                "LATER_THAN_RECOMMENDED",
                "The course begins later than recommended.");
    }

    private static Stream<Reason> earlyStart_R9(Case c) {
        Instant from = c.clearance().window().recommendedFrom();
        return warn(
                isFirst(c) && from != null && c.firstInstant().isBefore(from),
                c.clearance().gateRule(c.regimen()),
                "EARLIER_THAN_PROPOSED",
                "The course begins earlier than the proposed day, as the neurologist chose.");
    }

    /** The days after the attack are those of the first course; a consolidation has its own window (R15). */
    private static boolean isFirst(Case c) {
        return c.clearance().courseKind() == CourseKind.FIRST;
    }

    private static Stream<Reason> slowRamp_R13(Case c) {
        var ramp = c.regimen().dose().ramp();
        boolean climbsTooSlowly = !c.startsFull()
                && RampRules.tooSlow(ramp, c.prescription(), c.plannedByRequiredDay())
                        .findAny()
                        .isPresent();
        boolean behind = climbsTooSlowly
                || RampRules.belowRequired(ramp, c.prescription()).findAny().isPresent();
        return warn(
                behind,
                ramp.rules().required(),
                "BEHIND_THE_RAMP_ACCEPTED",
                "The prescriber accepts less than the required minutes at the end of the second week.");
    }

    private static Stream<Reason> overdue_R15(Case c) {
        return c.facts().lastGiven(c.regimen()).stream()
                .map(past -> Break.after(past.lastProcedure(), c.regimen().rhythm()))
                .filter(pause -> c.firstDate().isAfter(pause.until()))
                .map(pause -> new Reason(
                        c.regimen().rhythm().rules().pause(),
                        "RECALL_OVERDUE",
                        "The break is longer than %d months: the window for the next course ended on %s."
                                .formatted(c.regimen().rhythm().breakMonths(), pause.until())));
    }

    private static Stream<Reason> dayOff_R17(Case c) {
        return warn(
                !c.firstDate().equals(c.prescription().startDate()),
                "R17",
                "START_ON_A_DAY_OFF",
                "The start falls on a day off: the first session lies on %s.".formatted(c.firstDate()));
    }

    private static Stream<Reason> bedsores_R4(Case c) {
        return warn(
                c.prescription().programme().goals().stream().anyMatch(aim -> aim.goal() == Goal.BEDSORE_PREVENTION),
                "R4",
                "BEDSORES_NOT_PROMISED",
                "Preventing bedsores is noted as a goal: it changes no session and is not promised.");
    }

    private static Stream<Reason> warn(boolean holds, String rule, String code, String sentence) {
        return PrescriptionRules.unless(!holds, rule, code, sentence);
    }
}

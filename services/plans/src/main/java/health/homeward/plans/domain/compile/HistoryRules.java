package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.compile.PrescriptionRules.unless;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.regimen.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What earlier courses say: one at a time, a break of 45 days at least (R15), then consolidation (R16). */
final class HistoryRules {
    static final List<CompileRule> ALL = List.of(
            HistoryRules::oneAtATime_R15,
            HistoryRules::break_R15,
            HistoryRules::clearanceUsedOnce_R7,
            HistoryRules::consolidatesSomething_R16,
            HistoryRules::nextIsConsolidation_R16);

    private HistoryRules() {}

    static Stream<Reason> oneAtATime_R15(Case c) {
        return unless(
                c.facts().past().stream().noneMatch(PastCourse::open),
                c.regimen().rhythm().rules().pause(),
                "COURSE_STILL_OPEN",
                "The patient has a course that is not finished: the next one follows after its break.");
    }

    static Stream<Reason> break_R15(Case c) {
        if (!c.prescription().days().anyDayOpen()) {
            return Stream.empty();
        }
        LocalDate first = c.firstDate();
        return c.facts().lastGiven(c.regimen()).stream()
                .map(past -> Break.after(past.lastProcedure(), c.regimen().rhythm()))
                .filter(pause -> first.isBefore(pause.from()))
                .map(pause -> new Reason(
                        c.regimen().rhythm().rules().pause(),
                        "WITHIN_BREAK",
                        "After a course at least %s of break: the next procedure may fall on %s at the earliest, not on %s."
                                .formatted(days(c.regimen().rhythm().breakDays()), pause.from(), first)));
    }

    private static String days(int count) {
        return count == 1 ? "one day" : count + " days";
    }

    static Stream<Reason> clearanceUsedOnce_R7(Case c) {
        boolean used = c.facts().past().stream()
                .anyMatch(past -> past.wasGiven()
                        && past.clearanceId().equals(c.clearance().subject().clearanceId()));
        return unless(
                !used,
                "R7",
                "CLEARANCE_USED",
                "A clearance is for one course; the next course asks for a new decision.");
    }

    static Stream<Reason> consolidatesSomething_R16(Case c) {
        boolean first = c.clearance().courseKind() == CourseKind.FIRST;
        return unless(
                first || c.facts().past().stream().anyMatch(past -> isConsolidated(past, c)),
                "R16",
                "NOTHING_TO_CONSOLIDATE",
                "There is no earlier course for the same illness whose result could be consolidated.");
    }

    /** After a stroke only a course for the same one has a result: another attack is another referral and a first course. */
    private static boolean isConsolidated(PastCourse past, Case c) {
        boolean same = !c.regimen().asks(Requirement.CONSOLIDATION)
                || past.referralId().equals(c.clearance().subject().referralId());
        return past.wasGiven() && past.of(c.regimen()) && same;
    }

    static Stream<Reason> nextIsConsolidation_R16(Case c) {
        boolean again = c.regimen().asks(Requirement.CONSOLIDATION)
                && c.clearance().courseKind() == CourseKind.FIRST
                && c.facts().past().stream().anyMatch(past -> isConsolidated(past, c));
        return unless(
                !again,
                "R16",
                "NEXT_IS_CONSOLIDATION",
                "After a course the next one consolidates its result: it needs a new screening and a clearance of its own.");
    }
}

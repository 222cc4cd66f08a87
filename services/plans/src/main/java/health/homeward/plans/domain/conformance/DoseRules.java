package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R11;
import static health.homeward.plans.domain.conformance.SourceRule.R12;
import static health.homeward.plans.domain.conformance.SourceRule.R13;
import static health.homeward.plans.domain.conformance.SourceRule.R67;

import health.homeward.plans.domain.course.CourseDays;
import health.homeward.plans.domain.course.RampAlert;
import health.homeward.plans.domain.course.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Minutes that were really given: at most 5 at first (R11), a step of 5 at a time (R12), 30 from day 14 (R13), never above 40 (R67). */
final class DoseRules {
    static final List<Judge> ALL =
            List.of(DoseRules::first_R11, DoseRules::steps_R12, DoseRules::secondWeek_R13, DoseRules::cap_R67);

    private static final int STEP = 5;
    private static final int REQUIRED = 30;
    private static final int REQUIRED_BY_DAY = 14;
    private static final int CAP = 40;

    private DoseRules() {}

    /** A consolidation that the prescriber lets start at full duration (R16) has no such beginning. */
    static Stream<RuleConformance> first_R11(CourseRecord record) {
        return record.terms().dosage().startsFull()
                ? Stream.empty()
                : Stream.of(RuleConformance.each(
                        R11,
                        Basis.RECORD,
                        record.done().stream().limit(1).toList(),
                        (Session.Done first) -> Verdict.unless(
                                first.treatment().minutes() > STEP,
                                () -> Deviation.in(
                                        first,
                                        "LONGER_THAN_PLANNED",
                                        "The first procedure lasted %d minutes."
                                                .formatted(first.treatment().minutes())))));
    }

    static Stream<RuleConformance> steps_R12(CourseRecord record) {
        List<Session.Done> done = record.done();
        List<Verdict> looked = new ArrayList<>();
        for (int i = 1; i < done.size(); i++) {
            looked.add(step(done.get(i - 1), done.get(i)));
        }
        return Stream.of(RuleConformance.of(R12, Basis.RECORD, looked));
    }

    /** From the minutes really given: one step above what the procedure before reached of whole steps. */
    private static Verdict step(Session.Done before, Session.Done next) {
        int given = next.treatment().minutes();
        int reached = before.treatment().minutes() / STEP * STEP;
        if (given > reached + STEP) {
            return Verdict.departed(Deviation.in(
                    next,
                    "TWO_STEPS_AT_ONCE",
                    "%d minutes were given after %d."
                            .formatted(given, before.treatment().minutes())));
        }
        return Verdict.unless(
                given > next.plan().minutes(),
                () -> Deviation.in(
                        next,
                        "LONGER_THAN_PLANNED",
                        "%d minutes were given, %d were planned."
                                .formatted(given, next.plan().minutes())));
    }

    static Stream<RuleConformance> secondWeek_R13(CourseRecord record) {
        List<Session.Done> late = record.done().stream()
                .filter(done -> day(record, done) >= REQUIRED_BY_DAY)
                .toList();
        return Stream.of(RuleConformance.each(
                R13,
                Basis.RECORD,
                late,
                (Session.Done done) -> done.treatment().minutes() >= REQUIRED
                        ? Verdict.KEPT
                        : Verdict.departed(behind(record, done))));
    }

    /** The alert's causes; a session that was itself shortened is its own cause. */
    private static Deviation behind(CourseRecord record, Session.Done done) {
        List<RampAlert.Cause> causes = RampAlert.causes(record.body());
        boolean shortened = done.plan().minutes() >= REQUIRED;
        String sentence = "On course day %d it lasted %d minutes; what holds the ramp back: %s."
                .formatted(day(record, done), done.treatment().minutes(), causes);
        if (shortened || causes.isEmpty()) {
            return Deviation.in(done, shortened ? "REDUCED" : "NOT_EXPLAINED", sentence);
        }
        RampAlert.Cause first = causes.getFirst();
        return Deviation.in(done, By.slowing(first, record.neurologist()), first.name(), sentence);
    }

    private static int day(CourseRecord record, Session.Done done) {
        return CourseDays.dayOf(record.body(), record.dateOf(done));
    }

    static Stream<RuleConformance> cap_R67(CourseRecord record) {
        return Stream.of(RuleConformance.each(
                R67,
                Basis.RECORD,
                record.treated(),
                treated -> Verdict.unless(
                        treated.treatment().minutes() > CAP,
                        () -> Deviation.in(
                                treated,
                                "LONGER_THAN_CAP",
                                "It lasted %d minutes."
                                        .formatted(treated.treatment().minutes())))));
    }
}

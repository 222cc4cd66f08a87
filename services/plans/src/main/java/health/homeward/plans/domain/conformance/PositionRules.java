package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R20;
import static health.homeward.plans.domain.conformance.SourceRule.R21;
import static health.homeward.plans.domain.conformance.SourceRule.R22;
import static health.homeward.plans.domain.conformance.SourceRule.R23;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.compile.Step;
import health.homeward.plans.domain.course.Session;
import java.util.List;
import java.util.stream.Stream;

/** How the patient was laid for the back (R20), and who was let lie prone (R21–R23), by the sheets of sessions that reached it. */
final class PositionRules {
    static final List<Judge> ALL = List.of(
            PositionRules::back_R20,
            record -> Stream.of(withoutHeartDisease_R21(record), withoutDysfunction_R22(record), late_R23(record)));

    private PositionRules() {}

    static Stream<RuleConformance> back_R20(CourseRecord record) {
        return Stream.of(RuleConformance.each(
                R20,
                Basis.SHEET,
                onTheBack(record),
                (Session.Treated treated) -> Verdict.unless(
                        backs(treated).anyMatch(step -> !asTheSideAsks(step)),
                        () -> Deviation.in(
                                treated,
                                By.NOBODY_RECORDED,
                                "BACK_POSITION",
                                "Its sheet had the back worked on in another position."))));
    }

    /** Both sides affected leave no healthy side to lie on: the neurologist chose. */
    private static boolean asTheSideAsks(Step step) {
        return step.target().position() == Position.LATERAL_ON_HEALTHY_SIDE
                || step.target().side() == Side.BILATERAL;
    }

    private static RuleConformance withoutHeartDisease_R21(CourseRecord record) {
        return prone(R21, record, record.terms().clearance().bedside().inside().heartDisease());
    }

    private static RuleConformance withoutDysfunction_R22(CourseRecord record) {
        return prone(R22, record, record.terms().clearance().bedside().inside().organDysfunction());
    }

    /** What the neurologist knew when a session was given is not kept: only what is known now. */
    private static RuleConformance prone(SourceRule rule, CourseRecord record, Fact against) {
        return RuleConformance.each(
                rule,
                Basis.SHEET,
                onTheBack(record),
                treated -> !mayLieProne(treated) || against == Fact.NO
                        ? Verdict.KEPT
                        : new Verdict.Unrecorded(
                                "Session %d could be given prone; the clearance as it stands now would not allow it, the one of that day is not kept."
                                        .formatted(treated.plan().number())));
    }

    private static RuleConformance late_R23(CourseRecord record) {
        return RuleConformance.each(
                R23,
                Basis.SHEET,
                onTheBack(record),
                treated -> Verdict.unless(
                        mayLieProne(treated) && !inLastStages(record, treated),
                        () -> Deviation.in(
                                treated,
                                By.NOBODY_RECORDED,
                                "PRONE_TOO_EARLY",
                                "Its sheet allowed lying prone before the last stages of the course at full duration.")));
    }

    /** Full duration is what had been reached, or a target that was lowered since. */
    private static boolean inLastStages(CourseRecord record, Session.Treated treated) {
        int longest = record.treated().stream()
                .filter(other -> !other.treatment()
                        .startedAt()
                        .isAfter(treated.treatment().startedAt()))
                .mapToInt(other -> other.plan().minutes())
                .max()
                .orElse(0);
        boolean late = record.terms()
                        .regimen()
                        .progression()
                        .isLastStages(treated.plan().procedure(), record.body().procedures())
                && (treated.plan().minutes() == longest
                        || treated.plan().minutes() == record.terms().dosage().target());
        return late || record.body().kind() == CourseKind.CONSOLIDATION;
    }

    private static boolean mayLieProne(Session.Treated treated) {
        return backs(treated)
                .anyMatch(step -> step.target().position() == Position.PRONE
                        || step.target().alsoAllowed().contains(Position.PRONE));
    }

    private static Stream<Step> backs(Session.Treated treated) {
        return treated.plan().content().steps().stream()
                .filter(step -> step.target().area() == Area.BACK);
    }

    private static List<Session.Treated> onTheBack(CourseRecord record) {
        return record.treated().stream()
                .filter(treated -> treated.treatment().areas().contains(Area.BACK))
                .toList();
    }
}

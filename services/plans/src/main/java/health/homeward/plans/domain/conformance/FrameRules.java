package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R27;
import static health.homeward.plans.domain.conformance.SourceRule.R28;
import static health.homeward.plans.domain.conformance.SourceRule.R29;
import static health.homeward.plans.domain.conformance.SourceRule.R33;
import static health.homeward.plans.domain.conformance.SourceRule.R55;
import static health.homeward.plans.domain.conformance.SourceRule.R68;
import static health.homeward.plans.domain.conformance.SourceRule.R73;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.compile.Step;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The steps that frame a session and how hands move, by the sheet it was given by (R27–R29, R33, R55, R68, R73). */
final class FrameRules {
    static final List<Judge> ALL =
            List.of(FrameRules::opening, FrameRules::closing, FrameRules::lymph_R29, FrameRules::besideTheSpine_R55);

    private FrameRules() {}

    private static Stream<RuleConformance> opening(CourseRecord record) {
        List<Session.Treated> begun = record.treated();
        return Stream.of(
                sheets(
                        R28,
                        begun,
                        steps -> steps.getFirst().kind() == StepKind.WARM_UP
                                && steps.getFirst().minutes() > 0),
                sheets(R33, begun, steps -> beforeAreas(steps)
                        .anyMatch(step -> step.target().area() == Area.HEALTHY_ADJACENT)),
                sheets(R68, begun, steps -> steps.getFirst().techniques().equals(List.of(Technique.STROKING))));
    }

    /** How a session ended that was broken off is not recorded, so it shows nothing of its last steps. */
    private static Stream<RuleConformance> closing(CourseRecord record) {
        return Stream.of(
                sheets(R73, record.done(), steps -> steps.stream()
                        .filter(step -> !step.techniques().isEmpty())
                        .reduce((_, last) -> last)
                        .filter(last -> last.kind() == StepKind.SOFT_ENDING)
                        .isPresent()),
                sheets(R27, record.done(), steps -> steps.getLast().kind() == StepKind.BLANKET));
    }

    static Stream<RuleConformance> lymph_R29(CourseRecord record) {
        return Stream.of(sheets(R29, record.treated(), steps -> steps.stream()
                .filter(step -> step.kind() == StepKind.AREA)
                .allMatch(step -> step.sentence().contains("lymph"))));
    }

    static Stream<RuleConformance> besideTheSpine_R55(CourseRecord record) {
        List<Session.Treated> onTheBack = record.treated().stream()
                .filter(treated -> treated.treatment().areas().contains(Area.BACK))
                .toList();
        return Stream.of(sheets(R55, onTheBack, steps -> steps.stream()
                .filter(step -> step.target().area() == Area.BACK)
                .allMatch(step -> step.sentence().contains("gently"))));
    }

    private static Stream<Step> beforeAreas(List<Step> steps) {
        return steps.stream().takeWhile(step -> step.kind() != StepKind.AREA);
    }

    private static RuleConformance sheets(
            SourceRule rule, List<? extends Session.Treated> sessions, Predicate<List<Step>> says) {
        return RuleConformance.each(
                rule,
                Basis.SHEET,
                sessions,
                (Session.Treated treated) -> Verdict.unless(
                        !says.test(treated.plan().content().steps()),
                        () -> Deviation.in(
                                treated, By.NOBODY_RECORDED, "NOT_ON_THE_SHEET", "Its sheet did not say so.")));
    }
}

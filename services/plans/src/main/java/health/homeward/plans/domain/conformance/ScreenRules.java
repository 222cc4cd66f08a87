package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R36;
import static health.homeward.plans.domain.conformance.SourceRule.R37;
import static health.homeward.plans.domain.conformance.SourceRule.R39;
import static health.homeward.plans.domain.conformance.SourceRule.R41;
import static health.homeward.plans.domain.conformance.SourceRule.R42;
import static health.homeward.plans.domain.conformance.SourceRule.R43;
import static health.homeward.plans.domain.conformance.SourceRule.R44;
import static health.homeward.plans.domain.conformance.SourceRule.R6;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.Screen;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.regimen.Item;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What was asked before hands were laid on (R6, R42, R43), and what each question is about (R36, R37, R39, R41, R44). */
final class ScreenRules {
    static final List<Judge> ALL =
            List.of(ScreenRules::conscious_R6, ScreenRules::screened_R43, ScreenRules::noDoubt_R42, record -> Stream.of(
                            R36, R37, R39, R41, R44)
                    .map(rule -> free(rule, record)));

    private ScreenRules() {}

    static Stream<RuleConformance> conscious_R6(CourseRecord record) {
        return Stream.of(RuleConformance.each(
                R6,
                Basis.RECORD,
                record.treated(),
                screened(treated -> Verdict.unless(
                        treated.treatment().screen().conscious() != Fact.YES,
                        () -> Deviation.in(
                                treated,
                                "NOT_CONSCIOUS",
                                "It was given though the patient was not said to be conscious.")))));
    }

    static Stream<RuleConformance> screened_R43(CourseRecord record) {
        return Stream.of(RuleConformance.each(R43, Basis.RECORD, record.treated(), screened(_ -> Verdict.KEPT)));
    }

    static Stream<RuleConformance> noDoubt_R42(CourseRecord record) {
        return Stream.of(RuleConformance.each(
                R42, Basis.RECORD, record.treated(), screened(treated -> answered(treated, _ -> true))));
    }

    /** Neither did the day's screen find it, nor lay a hold for it on the course. */
    private static RuleConformance free(SourceRule rule, CourseRecord record) {
        List<Session.Treated> concerned = record.treated().stream()
                .filter(treated -> hold(rule, record, treated).isPresent() || asks(rule, treated))
                .toList();
        return RuleConformance.each(
                rule, Basis.RECORD, concerned, (Session.Treated treated) -> hold(rule, record, treated)
                        .map(hold -> Verdict.departed(Deviation.in(
                                treated,
                                hold.code(),
                                "It began under a hold since %s: %s.".formatted(hold.since(), hold.code()))))
                        .or(() -> rule == R37 ? onDamagedSkin(record, treated) : Optional.empty())
                        .orElseGet(() -> screened(other ->
                                        answered(other, item -> item.rule().equals(rule.name())))
                                .apply(treated)));
    }

    /** R37: an area that the neurologist had left out of the session was worked on. */
    private static Optional<Verdict> onDamagedSkin(CourseRecord record, Session.Treated treated) {
        List<Area> leftOut = record.terms().leftOutOf(treated.plan().content());
        return treated.treatment().areas().stream()
                .filter(leftOut::contains)
                .findFirst()
                .map(area -> Verdict.departed(Deviation.in(
                        treated,
                        "AREA_LEFT_OUT",
                        "The %s was worked on, though it is left out because of damaged skin."
                                .formatted(area.words()))));
    }

    private static Optional<Hold> hold(SourceRule rule, CourseRecord record, Session.Treated treated) {
        return record.heldDuring(treated)
                .filter(lying -> lying.rule().equals(rule.name()))
                .findFirst();
    }

    private static boolean asks(SourceRule rule, Session.Treated treated) {
        return treated.plan().content().lists().questions().stream()
                .anyMatch(item -> item.rule().equals(rule.name()));
    }

    private static Verdict answered(Session.Treated treated, Predicate<Item> about) {
        Screen screen = treated.treatment().screen();
        return treated.plan().content().lists().questions().stream()
                .filter(about)
                .filter(question -> !screen.clear().contains(question.code()))
                .findFirst()
                .map(question -> Verdict.departed(Deviation.in(
                        treated,
                        question.code(),
                        "Not answered with a plain no before it: %s".formatted(question.sentence()))))
                .orElse(Verdict.KEPT);
    }

    private static Function<Session.Treated, Verdict> screened(Function<Session.Treated, Verdict> look) {
        return treated -> treated.treatment().screen() == null
                ? new Verdict.Unrecorded("Session %d has no record of a screen before it."
                        .formatted(treated.plan().number()))
                : look.apply(treated);
    }
}

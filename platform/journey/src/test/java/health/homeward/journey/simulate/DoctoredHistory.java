package health.homeward.journey.simulate;

import health.homeward.journey.simulate.life.Life;
import health.homeward.journey.simulate.life.Tally;
import health.homeward.journey.simulate.oracle.Moment;
import health.homeward.journey.simulate.oracle.Oracle;
import health.homeward.journey.simulate.oracle.Violation;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.Step;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A history that was really lived, with one moment falsified: the oracle must notice. */
final class DoctoredHistory {
    private static final int LOOKED_AT = 60;

    private DoctoredHistory() {}

    /** Falsifies the first moment of that kind, of the first patient who has one, and returns the rules that complain. */
    static <M extends Moment> List<String> rulesAgainst(Class<M> kind, Predicate<M> which, UnaryOperator<M> falsified) {
        for (int patient = 1; patient <= LOOKED_AT; patient++) {
            List<Moment> lived = new ArrayList<>();
            List<Violation> honest = Life.of(1, patient, 120, new Tally(), lived::add);
            if (honest.isEmpty() && lived.stream().anyMatch(moment -> is(moment, kind, which))) {
                return replayed(lived, kind, which, falsified);
            }
        }
        throw new AssertionError("No patient lives such a moment");
    }

    private static <M extends Moment> boolean is(Moment moment, Class<M> kind, Predicate<M> which) {
        return kind.isInstance(moment) && which.test(kind.cast(moment));
    }

    private static <M extends Moment> List<String> replayed(
            List<Moment> lived, Class<M> kind, Predicate<M> which, UnaryOperator<M> falsified) {
        Oracle oracle = new Oracle();
        AtomicBoolean done = new AtomicBoolean();
        lived.forEach(moment -> oracle.see(
                is(moment, kind, which) && done.compareAndSet(false, true)
                        ? falsified.apply(kind.cast(moment))
                        : moment));
        return oracle.violations().stream().map(Violation::rule).distinct().toList();
    }

    /** A stroke course was compiled that reaches thirty minutes by a ramp. */
    static boolean compiled(Moment.Ordered ordered) {
        return ordered.result() instanceof Compilation.Compiled compiled
                && ordered.order().regimen().code().equals("STROKE")
                && !ordered.order().prescription().startsFull()
                && compiled.sessions().getLast().minutes() == 30;
    }

    static List<String> ofCompiled(UnaryOperator<List<SessionPlan>> sessions) {
        return rulesAgainst(Moment.Ordered.class, DoctoredHistory::compiled, ordered -> {
            var compiled = (Compilation.Compiled) ordered.result();
            return new Moment.Ordered(
                    ordered.at(),
                    ordered.truth(),
                    ordered.order(),
                    new Compilation.Compiled(
                            compiled.terms(),
                            compiled.situation(),
                            sessions.apply(compiled.sessions()),
                            compiled.warnings()));
        });
    }

    /** With other content of the last session, which works on every area. */
    static List<String> ofLast(UnaryOperator<Content> content) {
        return ofCompiled(sessions -> with(sessions, sessions.size() - 1, content));
    }

    static List<String> ofLastSteps(UnaryOperator<List<Step>> steps) {
        return ofLast(content -> with(content, steps.apply(content.steps())));
    }

    static List<SessionPlan> with(List<SessionPlan> sessions, int index, UnaryOperator<Content> content) {
        List<SessionPlan> changed = new ArrayList<>(sessions);
        SessionPlan plan = sessions.get(index);
        changed.set(index, plan.as(plan.procedure(), content.apply(plan.content())));
        return changed;
    }

    static Content with(Content content, List<Step> steps) {
        return new Content(
                content.minutes(),
                content.setting(),
                content.level(),
                steps,
                content.lists(),
                content.rules(),
                content.packs());
    }

    static Moment.Changed became(Moment.Changed changed, Course after) {
        var accepted = (Decision.Accepted) changed.decision();
        return new Moment.Changed(
                changed.at(),
                changed.truth(),
                changed.before(),
                changed.command(),
                new Decision.Accepted(after, accepted.events(), accepted.notes()),
                changed.alert());
    }

    static Moment.Changed silenced(Moment.Changed changed) {
        return new Moment.Changed(
                changed.at(),
                changed.truth(),
                changed.before(),
                changed.command(),
                changed.decision(),
                Optional.empty());
    }
}

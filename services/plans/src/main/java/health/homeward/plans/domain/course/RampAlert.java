package health.homeward.plans.domain.course;

import health.homeward.plans.domain.regimen.Ramp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** R13: from course day 14 on a session lasts at least 30 minutes; where it does not, the course is behind, with its causes. */
public record RampAlert(int day, int minutes, List<Cause> causes) {

    /** What held the ramp back. */
    public enum Cause {
        MISSED,
        STOPPED,
        REDUCED,
        PAIN,
        HELD,
        FREQUENCY,
        TARGET
    }

    /** The first session on or after that day, given or to come, that is shorter. */
    public static Optional<RampAlert> of(Body body) {
        Ramp ramp = body.terms().dosage().ramp();
        return body.sessions().all().stream()
                .filter(session -> session instanceof Session.Open || session instanceof Session.Done)
                .map(Session::plan)
                .filter(plan ->
                        CourseDays.dayOf(body, plan.date()) >= ramp.requiredByDay() && plan.minutes() < ramp.required())
                .findFirst()
                .map(plan -> new RampAlert(CourseDays.dayOf(body, plan.date()), plan.minutes(), causes(body)));
    }

    /** Everything in the course so far that holds its ramp back. */
    public static List<Cause> causes(Body body) {
        Sessions sessions = body.sessions();
        Ramp ramp = body.terms().dosage().ramp();
        return Stream.of(
                        cause(sessions.of(Session.Missed.class).findAny().isPresent(), Cause.MISSED),
                        cause(sessions.of(Session.Stopped.class).findAny().isPresent(), Cause.STOPPED),
                        cause(
                                sessions.of(Session.Done.class)
                                        .anyMatch(done ->
                                                done.treatment().result().outcome() == Treatment.Outcome.REDUCED),
                                Cause.REDUCED),
                        cause(
                                sessions.treated().stream()
                                        .anyMatch(treated ->
                                                treated.treatment().result().newPain()),
                                Cause.PAIN),
                        cause(!body.memory().interruptions().isEmpty(), Cause.HELD),
                        cause(body.terms().prescription().dosing().slowRampAccepted(), Cause.FREQUENCY),
                        cause(body.terms().dosage().target() < ramp.required(), Cause.TARGET))
                .flatMap(causes -> causes)
                .toList();
    }

    private static Stream<Cause> cause(boolean holds, Cause cause) {
        return holds ? Stream.of(cause) : Stream.empty();
    }
}

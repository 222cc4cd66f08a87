package health.homeward.plans.domain.course;

import health.homeward.plans.domain.compile.Terms;
import health.homeward.plans.domain.regimen.Ramp;
import java.time.LocalDate;
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
        LocalDate required = CourseDays.first(body).plusDays(ramp.requiredByDay() - 1L);
        return body.sessions().all().stream()
                .filter(session -> lasts(session) < ramp.required())
                .filter(session -> !session.plan().date().isBefore(required))
                .findFirst()
                .map(session -> new RampAlert(
                        CourseDays.dayOf(body, session.plan().date()),
                        lasts(session),
                        causes(body, session.plan().date())));
    }

    /** What was given counts, not what was planned; a session that was not given to its end is none to be measured. */
    private static int lasts(Session session) {
        return switch (session) {
            case Session.Done done -> done.treatment().minutes();
            case Session.Planned open -> open.plan().minutes();
            case Session.Held open -> open.plan().minutes();
            case Session.Stopped _, Session.Missed _, Session.Cancelled _ -> Integer.MAX_VALUE;
        };
    }

    /** Everything in the course so far that holds its ramp back. */
    public static List<Cause> causes(Body body) {
        return causes(body, LocalDate.MAX);
    }

    /** What came after the short session did not shorten it. */
    private static List<Cause> causes(Body body, LocalDate last) {
        Sessions sessions = new Sessions(body.sessions().all().stream()
                .filter(session -> !session.plan().date().isAfter(last))
                .toList());
        Ramp ramp = body.terms().dosage().ramp();
        return Stream.of(
                        cause(sessions.of(Session.Missed.class).findAny().isPresent(), Cause.MISSED),
                        cause(sessions.of(Session.Stopped.class).findAny().isPresent(), Cause.STOPPED),
                        cause(sessions.of(Session.Done.class).anyMatch(done -> isShortened(done, ramp)), Cause.REDUCED),
                        cause(
                                sessions.treated().stream()
                                        .anyMatch(treated ->
                                                treated.treatment().result().newPain()),
                                Cause.PAIN),
                        cause(
                                body.memory().interruptions().stream().anyMatch(hold -> beganBy(last, hold, body)),
                                Cause.HELD),
                        cause(climbsTooSlowly(body), Cause.FREQUENCY),
                        cause(body.terms().dosage().target() < ramp.required(), Cause.TARGET))
                .flatMap(causes -> causes)
                .toList();
    }

    private static boolean beganBy(LocalDate last, Body.Interruption interruption, Body body) {
        return !body.terms().day().dateOf(interruption.hold().since()).isAfter(last);
    }

    /** Given as if in full counts too: what was below its plan and below the required minutes was shortened. */
    private static boolean isShortened(Session.Done done, Ramp ramp) {
        int minutes = done.treatment().minutes();
        boolean tooFew = minutes < ramp.required() && minutes < done.plan().minutes();
        return tooFew || done.treatment().result().outcome() == Treatment.Outcome.REDUCED;
    }

    /** A slower ramp may have been accepted for its target alone; then the days of the course hold nothing back (R12). */
    private static boolean climbsTooSlowly(Body body) {
        Terms terms = body.terms();
        Ramp ramp = terms.dosage().ramp();
        LocalDate first = CourseDays.first(body);
        LocalDate end = first.plusDays(ramp.requiredByDay());
        long planned = terms.prescription().days().from(first, ramp.requiredByDay()).stream()
                .filter(date -> date.isBefore(end))
                .count();
        return terms.prescription().dosing().slowRampAccepted()
                && !terms.dosage().startsFull()
                && !ramp.reachesRequired(Math.toIntExact(planned));
    }

    private static Stream<Cause> cause(boolean holds, Cause cause) {
        return holds ? Stream.of(cause) : Stream.empty();
    }
}

package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.Situation;
import health.homeward.plans.domain.regimen.Requirement;
import java.time.Instant;
import java.util.List;

/** Follows the patient: home or ward (R25), in bed or up (R24), and which side is affected. */
final class Circumstances {

    private Circumstances() {}

    static Decision move(Course.Open course, Command.Move move, Instant now) {
        Situation situation = course.body().situation();
        if (situation.setting() == move.to() || move.at().isBefore(situation.since())) {
            return Decision.unchanged(course);
        }
        var cause = move.to() == Setting.HOME ? CourseEvent.Cause.DISCHARGED : CourseEvent.Cause.READMITTED;
        Body moved = course.body().with(situation.moved(move.to(), move.at()));
        Decision.Accepted planned = replanned(course, moved, cause, now);
        List<Reason> against = HomeRules.against(moved);
        return against.isEmpty()
                ? Holding.homeSettled(planned, now)
                : planned.then(Holding.pause((Course.Open) planned.course(), home(moved, against, move.at()), now));
    }

    private static Hold home(Body body, List<Reason> against, Instant since) {
        Reason first = against.getFirst();
        var clearanceId = body.terms().clearance().subject().clearanceId();
        return new Hold(Hold.Kind.HOME, first.rule(), first.code(), since, clearanceId);
    }

    static Decision changeMobility(Course.Open course, Mobility mobility, Instant now) {
        Situation situation = course.body().situation();
        return situation.mobility() == mobility
                ? Decision.unchanged(course)
                : Holding.homeSettled(
                        replanned(
                                course, course.body().with(situation.with(mobility)), CourseEvent.Cause.BED_REST, now),
                        now);
    }

    /**
     * A side that turns out wrong stops everything: the neurologist looks before another hand is laid on. A disease of the
     * back has no side to begin with.
     */
    static Decision correctSide(Course.Open course, Command.CorrectSide correct, Instant now) {
        Body body = course.body();
        var known = body.side();
        if (known == correct.side()) {
            return Decision.unchanged(course);
        }
        Body corrected = body.with(body.situation().on(correct.side()));
        if (!body.terms().regimen().asks(Requirement.AFFECTED_SIDE)) {
            return new Decision.Accepted(course.with(corrected), List.of());
        }
        var hold = new Hold(Hold.Kind.SIDE, "R18", "SIDE_CORRECTED", correct.at(), correct.causeId());
        return Holding.pause(course.with(corrected), hold, now);
    }

    /** Coming sessions as the changed circumstances make them. */
    static Decision.Accepted replanned(Course.Open course, Body changedBody, CourseEvent.Cause cause, Instant now) {
        Body after = Replan.coming(changedBody, course instanceof Course.Paused, now);
        List<Session> changed = after.sessions().changedSince(course.body().sessions());
        List<CourseEvent> events =
                changed.isEmpty() ? List.of() : List.of(new CourseEvent.SessionChanged(cause, changed));
        return new Decision.Accepted(course.with(after), events);
    }
}

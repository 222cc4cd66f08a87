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
        return atHome(replanned(course, moved, cause, now), HomeRules.against(moved), move.at(), now);
    }

    /** R25: who may not have the course wholly at home waits, whichever way it came to that. */
    private static Decision.Accepted atHome(
            Decision.Accepted changed, List<Reason> against, Instant since, Instant now) {
        return against.isEmpty()
                ? Holding.homeSettled(changed, now)
                : changed.then(Holding.pause(
                        (Course.Open) changed.course(), home(changed.course().body(), against, since), now));
    }

    private static Hold home(Body body, List<Reason> against, Instant since) {
        Reason first = against.getFirst();
        var clearanceId = body.terms().clearance().subject().clearanceId();
        return new Hold(Hold.Kind.HOME, first.rule(), first.code(), since, clearanceId);
    }

    static Decision changeMobility(Course.Open course, Mobility mobility, Instant now) {
        Situation situation = course.body().situation();
        if (situation.mobility() == mobility) {
            return Decision.unchanged(course);
        }
        Body changed = course.body().with(situation.with(mobility));
        boolean begun = !changed.sessions().treated().isEmpty();
        return atHome(
                replanned(course, changed, CourseEvent.Cause.BED_REST, now),
                begun || mobility == Mobility.OUT_OF_BED ? List.of() : HomeRules.against(changed),
                now,
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

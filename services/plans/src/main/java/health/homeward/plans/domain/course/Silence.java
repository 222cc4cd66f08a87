package health.homeward.plans.domain.course;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** A session whose day passed without a word is taken as missed, so that the next one is not a step too long (R12). */
final class Silence {

    private Silence() {}

    static Decision presume(Course.Open course, Duration grace, Instant now) {
        Instant silentSince = now.minus(grace);
        return presume(course, planned -> planned.plan().slot().latest().isBefore(silentSince), now);
    }

    /** Before dates are given anew: what lies in the past without a record was not given. */
    static Decision.Accepted settle(Course.Open course, Instant now) {
        return presume(course, planned -> planned.plan().slot().latest().isBefore(now), now);
    }

    static Decision.Accepted presume(Course.Open course, Predicate<Session.Planned> silent, Instant now) {
        Body before = course.body();
        Sessions presumed = before.sessions()
                .map(session -> session instanceof Session.Planned planned && silent.test(planned)
                        ? new Session.Missed(planned.plan(), MissCause.NOT_RECORDED, now)
                        : session);
        if (presumed.equals(before.sessions())) {
            return Decision.unchanged(course);
        }
        Body after = Replan.afterRecord(before.with(presumed), course instanceof Course.Paused, now);
        var event = new CourseEvent.SessionChanged(
                CourseEvent.Cause.MISSED, after.sessions().changedSince(before.sessions()));
        return new Decision.Accepted(course.with(after), List.of(event));
    }
}

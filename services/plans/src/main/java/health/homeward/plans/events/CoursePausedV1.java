package health.homeward.plans.events;

import health.homeward.plans.app.Told;
import health.homeward.plans.domain.course.CourseEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Wire form of a course paused. */
record CoursePausedV1(
        UUID courseId,
        UUID patientId,
        String hospital,
        long version,
        Instant pausedAt,
        Cause cause,
        UUID clearanceId,
        UUID causeId,
        List<SessionV1> sessions) {

    /** The rule that paused it, and the finding's code. */
    record Cause(String rule, String code) {}

    static CoursePausedV1 of(Told told, CourseEvent.CoursePaused event) {
        var body = told.course().body();
        return new CoursePausedV1(
                body.courseId(),
                told.patientId(),
                told.place().hospital(),
                told.version(),
                event.hold().since(),
                new Cause(event.hold().rule(), event.hold().code()),
                body.terms().clearance().subject().clearanceId(),
                event.hold().causeId(),
                SessionV1.of(event.sessions()));
    }
}

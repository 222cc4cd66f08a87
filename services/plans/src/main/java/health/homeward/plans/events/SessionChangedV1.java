package health.homeward.plans.events;

import health.homeward.plans.app.Told;
import health.homeward.plans.domain.course.CourseEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Wire form of sessions that are no longer what they were. */
record SessionChangedV1(
        UUID courseId,
        UUID patientId,
        String hospital,
        long version,
        Instant changedAt,
        CourseEvent.Cause cause,
        List<SessionV1> sessions,
        boolean bedRest) {

    static SessionChangedV1 of(Told told, CourseEvent.SessionChanged event) {
        return new SessionChangedV1(
                told.course().body().courseId(),
                told.patientId(),
                told.place().hospital(),
                told.version(),
                told.place().at(),
                event.cause(),
                SessionV1.of(event.sessions()),
                told.course().body().situation().inBed());
    }
}

package health.homeward.plans.events;

import health.homeward.plans.app.Told;
import health.homeward.plans.domain.course.BrokenPromise;
import health.homeward.plans.domain.course.CourseEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Wire form of a course that goes on at the same step, on new dates. */
record CourseResumedV1(
        UUID courseId,
        UUID patientId,
        String hospital,
        long version,
        Instant resumedAt,
        List<SessionV1> sessions,
        List<BrokenPromiseV1> brokenPromises) {

    /** A promised date that could not be kept, and the rule behind it. */
    record BrokenPromiseV1(LocalDate date, String rule, String code) {
        static List<BrokenPromiseV1> of(List<BrokenPromise> broken) {
            return broken.stream()
                    .map(promise -> new BrokenPromiseV1(
                            promise.date(), promise.why().rule(), promise.why().code()))
                    .toList();
        }
    }

    static CourseResumedV1 of(Told told, CourseEvent.CourseResumed event) {
        return new CourseResumedV1(
                told.course().body().courseId(),
                told.patientId(),
                told.place().hospital(),
                told.version(),
                told.place().at(),
                SessionV1.of(event.sessions()),
                BrokenPromiseV1.of(event.broken()));
    }
}

package health.homeward.plans.events;

import health.homeward.plans.app.Told;
import health.homeward.plans.domain.course.CourseEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Wire form of a course that is over; the dates are null when nothing was given or nobody is to be called back. */
record CourseCompletedV1(
        UUID courseId,
        UUID patientId,
        String hospital,
        long version,
        Instant completedAt,
        int procedures,
        LocalDate lastProcedure,
        LocalDate recallFrom,
        LocalDate recallUntil,
        String reason) {

    static CourseCompletedV1 of(Told told, CourseEvent.CourseCompleted event) {
        var recall = event.recall();
        return new CourseCompletedV1(
                told.course().body().courseId(),
                told.patientId(),
                told.place().hospital(),
                told.version(),
                told.place().at(),
                event.procedures(),
                event.lastProcedure(),
                recall == null ? null : recall.from(),
                recall == null ? null : recall.until(),
                event.early() ? "ENDED_EARLY" : "COMPLETED");
    }
}

package health.homeward.plans.events;

import health.homeward.plans.app.Told;
import health.homeward.plans.domain.course.CourseEvent;
import health.homeward.plans.domain.course.Recall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Wire form of a recall that is due or overdue (R15). */
record CourseDueV1(
        UUID courseId,
        UUID referralId,
        UUID patientId,
        String hospital,
        long version,
        Instant dueAt,
        LocalDate recallFrom,
        LocalDate recallUntil,
        Recall.Status status) {

    static CourseDueV1 of(Told told, CourseEvent.CourseDue event) {
        var body = told.course().body();
        return new CourseDueV1(
                body.courseId(),
                body.terms().clearance().subject().referralId(),
                told.patientId(),
                told.place().hospital(),
                told.version(),
                told.place().at(),
                event.window().from(),
                event.window().until(),
                event.status());
    }
}

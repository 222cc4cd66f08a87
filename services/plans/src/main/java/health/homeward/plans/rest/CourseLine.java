package health.homeward.plans.rest;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.KnownCourse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A course in a list: where it stands, what comes next, what holds it. */
public record CourseLine(
        UUID courseId,
        UUID patientId,
        CourseKind kind,
        CourseState state,
        long version,
        Instant plannedAt,
        int procedures,
        int given,
        Next next,
        List<CourseView.HoldView> holds,
        CourseView.RecallView recall,
        List<AlertView> alerts) {

    /** The next session to be given. */
    public record Next(UUID sessionId, int n, LocalDate date, int minutes) {}

    static CourseLine of(KnownCourse known) {
        Body body = known.course().body();
        Next next = body.sessions().open().stream()
                .findFirst()
                .map(open -> new Next(
                        open.plan().id(),
                        open.plan().number(),
                        open.plan().date(),
                        open.plan().minutes()))
                .orElse(null);
        return new CourseLine(
                known.id(),
                known.patientId(),
                body.kind(),
                CourseState.of(known.course()),
                known.version(),
                known.plannedAt(),
                body.procedures(),
                body.sessions().given(),
                next,
                CourseView.HoldView.of(known.course()),
                CourseView.RecallView.of(known.course()),
                AlertView.of(body));
    }
}

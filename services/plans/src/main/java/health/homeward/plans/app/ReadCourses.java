package health.homeward.plans.app;

import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.course.KnownCourse;
import health.homeward.plans.store.CourseFilter;
import health.homeward.plans.store.Courses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Shows courses and sessions to those who may see them. */
@ApplicationScoped
public class ReadCourses {
    private final Courses courses;

    ReadCourses(Courses courses) {
        this.courses = courses;
    }

    /** Which courses; null means any. */
    public record Wanted(UUID patientId, String state) {}

    /** The last course of the page before. */
    public record After(Instant plannedAt, UUID id) {}

    /** One more than the limit, so that it is known whether more follow. */
    public Uni<List<KnownCourse>> page(Transaction tx, Wanted wanted, After after, int limit) {
        var filter = new CourseFilter(
                wanted.patientId(),
                wanted.state(),
                after == null ? null : after.plannedAt(),
                after == null ? null : after.id());
        return courses.page(tx.hospital(), filter, limit);
    }

    /** Null when the hospital has no such course. */
    public Uni<KnownCourse> one(Transaction tx, UUID id) {
        return courses.find(tx.hospital(), id);
    }

    /** The course that a session belongs to; null when the hospital has no such session. */
    public Uni<KnownCourse> ofSession(Transaction tx, UUID sessionId) {
        return courses.ofSession(tx.hospital(), sessionId);
    }
}

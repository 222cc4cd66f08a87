package health.homeward.plans.app;

import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.store.Courses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes down what is told of visits: given, missed, broken off. */
@ApplicationScoped
public class FollowVisits {
    private final Courses courses;
    private final CourseChanges changes;

    FollowVisits(Courses courses, CourseChanges changes) {
        this.courses = courses;
        this.changes = changes;
    }

    /** A visit of a course that this hospital does not have tells this service nothing. */
    public Uni<Void> took(Transaction tx, UUID courseId, Command report, String action) {
        return courses.lock(tx.hospital(), courseId)
                .chain(known -> known == null
                        ? Uni.createFrom().voidItem()
                        : changes.decide(tx, known, report, action).replaceWithVoid());
    }
}

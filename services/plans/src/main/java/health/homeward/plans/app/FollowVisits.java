package health.homeward.plans.app;

import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.store.Courses;
import health.homeward.plans.store.VisitScreens;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Takes down what is told of visits: begun, given, missed, broken off. */
@ApplicationScoped
public class FollowVisits {
    private final Courses courses;
    private final CourseChanges changes;
    private final VisitScreens screens;

    FollowVisits(Courses courses, CourseChanges changes, VisitScreens screens) {
        this.courses = courses;
        this.changes = changes;
        this.screens = screens;
    }

    /** A visit that begins changes no course yet: that its screen was clean (R43) is kept until its record comes. */
    public Uni<Void> began(Transaction tx, UUID sessionId, Instant at) {
        return screens.keep(tx, sessionId, at);
    }

    /** A visit of a course that this hospital does not have tells this service nothing. */
    public Uni<Void> took(Transaction tx, UUID courseId, Command report, String action) {
        return courses.lock(tx.hospital(), courseId)
                .chain(known -> known == null
                        ? Uni.createFrom().voidItem()
                        : screened(tx, report)
                                .chain(complete -> changes.decide(tx, known, complete, action))
                                .replaceWithVoid());
    }

    private Uni<Command> screened(Transaction tx, Command report) {
        if (!(report instanceof Command.ReportVisit visit)) {
            return Uni.createFrom().item(report);
        }
        var treatment = visit.treatment();
        return screens.covers(tx, visit.sessionId(), treatment.startedAt(), treatment.finishedAt())
                .map(clean -> new Command.ReportVisit(visit.sessionId(), treatment, clean));
    }
}

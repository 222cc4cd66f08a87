package health.homeward.plans.app;

import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.KnownCourse;
import health.homeward.plans.store.CourseNotes;
import health.homeward.plans.store.Courses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.LongConsumer;

/** A person changes a course: the ward records a session, the neurologist adjusts, resumes or ends. */
@ApplicationScoped
public class ChangeCourse {
    private final Courses courses;
    private final CourseChanges changes;
    private final CourseNotes notes;

    ChangeCourse(Courses courses, CourseChanges changes, CourseNotes notes) {
        this.courses = courses;
        this.changes = changes;
        this.notes = notes;
    }

    /**
     * An order for a course.
     *
     * @param action what the audit trail calls it
     * @param note   why, in the person's own words, or null
     */
    public record Order(UUID courseId, Command command, String action, String note) {}

    /** @param expected is given the version that was read, and fails when the caller meant another */
    public Uni<Outcome> handle(Transaction tx, Order order, LongConsumer expected) {
        return courses.lock(tx.hospital(), order.courseId()).chain(known -> {
            if (known == null) {
                return Uni.createFrom().item(new Outcome.Unknown("course"));
            }
            expected.accept(known.version());
            return decide(tx, order, known);
        });
    }

    private Uni<Outcome> decide(Transaction tx, Order order, KnownCourse known) {
        if (order.command() instanceof Command.RecordGiven given && unknown(known, given.number())
                || order.command() instanceof Command.RecordMissed missed && unknown(known, missed.number())) {
            return Uni.createFrom().item(new Outcome.Unknown("session"));
        }
        Command command = order.command().by(Actors.idOf(tx.actor()));
        return changes.decide(tx, known, command, order.action()).call(outcome -> noted(tx, order, outcome));
    }

    private static boolean unknown(KnownCourse known, int number) {
        return known.course().body().sessions().number(number).isEmpty();
    }

    private Uni<Void> noted(Transaction tx, Order order, Outcome outcome) {
        return order.note() == null || !(outcome instanceof Outcome.Done)
                ? Uni.createFrom().voidItem()
                : notes.add(tx, order.courseId(), order.action(), order.note());
    }
}

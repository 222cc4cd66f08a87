package health.homeward.plans.app;

import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.CourseDecider;
import health.homeward.plans.domain.course.Decision;
import health.homeward.plans.domain.course.KnownCourse;
import health.homeward.plans.store.PatientLocks;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A neurologist prescribes a course: compiled, kept, told, and any call back to it answered (R15). */
@ApplicationScoped
public class PrescribeCourse {
    private static final String ACTION = "PrescribeCourse";

    private final Examination examination;
    private final PatientLocks locks;
    private final CourseChanges changes;

    PrescribeCourse(Examination examination, PatientLocks locks, CourseChanges changes) {
        this.examination = examination;
        this.locks = locks;
        this.changes = changes;
    }

    public Uni<Outcome> handle(Transaction tx, CourseOrder order) {
        UUID courseId = UUID.randomUUID();
        return locks.take(tx, order.patientId())
                .chain(() -> examination.of(tx, order, courseId))
                .chain(examined -> examined.map(compilation -> settle(tx, order, courseId, compilation))
                        .orElseGet(() -> Uni.createFrom().item(new Outcome.Unknown("clearance"))));
    }

    private Uni<Outcome> settle(Transaction tx, CourseOrder order, UUID courseId, Compilation compilation) {
        return switch (compilation) {
            case Compilation.Compiled compiled -> planned(tx, order, CourseDecider.plan(courseId, compiled));
            case Compilation.Refused refused ->
                tx.audit(AuditEntry.refused(
                                ACTION,
                                order.patientId(),
                                order.clearanceId(),
                                refused.reasons().stream()
                                        .map(Reason::rule)
                                        .distinct()
                                        .toList()))
                        .replaceWith(new Outcome.Refused(refused.reasons()));
        };
    }

    private Uni<Outcome> planned(Transaction tx, CourseOrder order, Decision.Accepted plan) {
        var known = new KnownCourse(
                plan.course(),
                order.patientId(),
                plan.events().size(),
                tx.now(),
                tx.actor().id());
        return changes.each(
                        tx,
                        order.patientId(),
                        course -> !(course instanceof Course.Open),
                        new Command.AnswerRecall(),
                        "AnswerRecall")
                .chain(() -> changes.add(tx, known, plan.events()))
                .chain(() -> tx.audit(AuditEntry.accepted(ACTION, order.patientId(), known.id(), order.rules())))
                .replaceWith(new Outcome.Done(known, plan.notes()));
    }
}

package health.homeward.plans.app;

import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.EndReason;
import health.homeward.plans.store.PatientLocks;
import health.homeward.plans.store.Situations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Keeps what the hospital reports of its patients, and lets coming sessions follow: home or ward, in bed or up, or no more. */
@ApplicationScoped
public class FollowPatient {
    private final Situations situations;
    private final PatientLocks locks;
    private final CourseChanges changes;

    FollowPatient(Situations situations, PatientLocks locks, CourseChanges changes) {
        this.situations = situations;
        this.locks = locks;
        this.changes = changes;
    }

    public Uni<Void> moved(Transaction tx, UUID patientId, Setting setting, Instant at) {
        return report(
                        tx,
                        patientId,
                        known -> known.place() != null
                                        && at.isBefore(known.place().since())
                                ? known
                                : known.at(new Situations.Place(setting, at)))
                .chain(() -> changes.each(
                        tx, patientId, Course.Open.class::isInstance, new Command.Move(setting, at), "MovePatient"));
    }

    public Uni<Void> mobility(Transaction tx, UUID patientId, Mobility mobility, Instant at) {
        return report(tx, patientId, known -> known.moving(new Situations.Moving(mobility, at)))
                .chain(() -> changes.each(
                        tx,
                        patientId,
                        Course.Open.class::isInstance,
                        new Command.ChangeMobility(mobility),
                        "ChangeMobility"));
    }

    public Uni<Void> side(Transaction tx, UUID patientId, Side side, Instant at, UUID causeId) {
        return report(tx, patientId, known -> known.on(new Situations.Sided(side, at)))
                .chain(() -> changes.each(
                        tx,
                        patientId,
                        Course.Open.class::isInstance,
                        new Command.CorrectSide(side, at, causeId),
                        "CorrectSide"));
    }

    /** R25: where the patient was first said to be; a referral that is no news changes no course. */
    public Uni<Void> referred(Transaction tx, UUID patientId, Setting setting, Mobility mobility, Instant at) {
        return report(tx, patientId, known -> {
                    Situations.Reported placed =
                            setting == null ? known : known.at(new Situations.Place(setting, Instant.EPOCH));
                    return mobility == null ? placed : placed.moving(new Situations.Moving(mobility, at));
                })
                .replaceWithVoid();
    }

    public Uni<Void> died(Transaction tx, UUID patientId) {
        return report(
                        tx,
                        patientId,
                        known -> known.gone(
                                new Situations.Gone(true, known.gone().withdrawnReferral())))
                .chain(() -> changes.each(tx, patientId, _ -> true, new Command.End(EndReason.DEATH), "EndCourse"));
    }

    public Uni<Void> withdrawn(Transaction tx, UUID patientId, UUID referralId, EndReason reason) {
        return report(
                        tx,
                        patientId,
                        known -> known.gone(
                                new Situations.Gone(known.gone().died() || reason == EndReason.DEATH, referralId)))
                .chain(() -> changes.each(
                        tx,
                        patientId,
                        course -> referralId.equals(
                                course.body().terms().clearance().subject().referralId()),
                        new Command.End(reason),
                        "EndCourse"));
    }

    private Uni<Situations.Reported> report(Transaction tx, UUID patientId, UnaryOperator<Situations.Reported> change) {
        return locks.take(tx, patientId).chain(() -> situations.report(tx.hospital(), patientId, change));
    }
}

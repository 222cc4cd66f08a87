package health.homeward.plans.app;

import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.ClearanceState;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.EndReason;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.store.Clearances;
import health.homeward.plans.store.PatientLocks;
import health.homeward.plans.store.Situations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Predicate;

/** Keeps this service's copy of the neurologist's decisions, and pauses, resumes or ends courses with them (R7). */
@ApplicationScoped
public class FollowClearance {
    private final Clearances clearances;
    private final Situations situations;
    private final PatientLocks locks;
    private final CourseChanges changes;

    FollowClearance(Clearances clearances, Situations situations, PatientLocks locks, CourseChanges changes) {
        this.clearances = clearances;
        this.situations = situations;
        this.locks = locks;
        this.changes = changes;
    }

    /** Which decision, about whom, in which version. */
    public record About(UUID clearanceId, UUID patientId, long version) {}

    /** What the neurologist saw of the patient when deciding; null where unknown. */
    public record Seen(Setting setting, Mobility mobility, Instant at, ZoneId zone) {}

    public Uni<Void> granted(Transaction tx, Clearance clearance, long version, Seen seen) {
        UUID patientId = clearance.subject().patientId();
        return locks.take(tx, patientId)
                .chain(() -> clearances.keep(
                        tx.hospital(), new Clearances.Known(clearance, seen.zone(), seen.at()), version))
                .chain(fresh ->
                        fresh ? took(tx, clearance, seen) : Uni.createFrom().voidItem());
    }

    private Uni<Void> took(Transaction tx, Clearance clearance, Seen seen) {
        UUID patientId = clearance.subject().patientId();
        return situations
                .report(tx.hospital(), patientId, known -> withSeen(known, seen))
                .chain(known -> changes.each(
                                tx,
                                patientId,
                                under(clearance.subject().clearanceId()),
                                new Command.ClearanceRenewed(clearance, false),
                                "RenewClearance")
                        .chain(() -> known.moving() == null
                                ? Uni.createFrom().voidItem()
                                : changes.each(
                                        tx,
                                        patientId,
                                        Course.Open.class::isInstance,
                                        new Command.ChangeMobility(
                                                known.moving().mobility()),
                                        "ChangeMobility")));
    }

    /** What was reported of the place wins, for it is newer or the same; of mobility the neurologist's own look, if it is the later one. */
    private static Situations.Reported withSeen(Situations.Reported known, Seen seen) {
        Situations.Reported placed = known.place() == null && seen.setting() != null
                ? known.at(new Situations.Place(seen.setting(), Instant.EPOCH))
                : known;
        boolean later = placed.moving() == null || placed.moving().at().isBefore(seen.at());
        return later && seen.mobility() != null
                ? placed.moving(new Situations.Moving(seen.mobility(), seen.at()))
                : placed;
    }

    public Uni<Void> suspended(Transaction tx, About about, Hold hold) {
        return state(tx, about, ClearanceState.SUSPENDED, null)
                .chain(known -> known == null
                        ? Uni.createFrom().voidItem()
                        : changes.each(
                                tx,
                                about.patientId(),
                                under(about.clearanceId()),
                                new Command.Pause(hold),
                                "PauseCourse"));
    }

    public Uni<Void> resumed(Transaction tx, About about, LocalDate validUntil) {
        return state(tx, about, ClearanceState.GRANTED, validUntil)
                .chain(known -> known == null
                        ? Uni.createFrom().voidItem()
                        : changes.each(
                                tx,
                                about.patientId(),
                                under(about.clearanceId()),
                                new Command.ClearanceRenewed(known.clearance(), true),
                                "ResumeCourse"));
    }

    public Uni<Void> withdrawn(Transaction tx, About about, EndReason reason) {
        return state(tx, about, ClearanceState.WITHDRAWN, null)
                .chain(() -> changes.each(
                        tx, about.patientId(), under(about.clearanceId()), new Command.End(reason), "EndCourse"));
    }

    public Uni<Void> notGranted(Transaction tx, About about, ClearanceState state) {
        return state(tx, about, state, null).replaceWithVoid();
    }

    private Uni<Clearances.Known> state(Transaction tx, About about, ClearanceState state, LocalDate validUntil) {
        var change = new Clearances.Change(about.version(), state, validUntil);
        return locks.take(tx, about.patientId())
                .chain(() -> clearances.change(tx.hospital(), about.clearanceId(), about.patientId(), change));
    }

    private static Predicate<Course> under(UUID clearanceId) {
        return course -> course instanceof Course.Open
                && course.body().terms().clearance().subject().clearanceId().equals(clearanceId);
    }
}

package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Course;
import health.homeward.dispatch.domain.Course.State;
import health.homeward.dispatch.store.ClearanceHolds;
import health.homeward.dispatch.store.Courses;
import health.homeward.dispatch.store.PlanningRequests;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Heeds the neurologist's word at once, without waiting for the course to follow it (R7). */
@ApplicationScoped
public class ClearanceStates {

    private final ClearanceHolds holds;
    private final Courses courses;
    private final Visits visits;
    private final ReleaseVisits release;
    private final PlanningRequests planning;

    ClearanceStates(
            ClearanceHolds holds, Courses courses, Visits visits, ReleaseVisits release, PlanningRequests planning) {
        this.holds = holds;
        this.courses = courses;
        this.visits = visits;
        this.release = release;
        this.planning = planning;
    }

    /** A clearance was suspended: the visits go now, unless its course has been taken up again since. */
    public Uni<Void> suspended(Suspension suspension, Transaction tx) {
        return courses.lockOfPatient(suspension.patientId(), tx)
                .chain(own -> isOvertaken(suspension, own)
                        ? Uni.createFrom().voidItem()
                        : holds.set(suspension.clearanceId(), suspension.patientId(), true, suspension.at(), tx)
                                .chain(() -> release.hold(suspension.patientId(), suspension.causeId(), tx)));
    }

    /**
     * The clearance holds again; its visits come back when the course says so. Where the course was heard first they are back
     * already and wait only for this: the course's lock makes one of the two see the other, and a course that is not there yet
     * may be on its way.
     */
    public Uni<Void> resumed(UUID clearanceId, UUID patientId, Instant at, Transaction tx) {
        return courses.lockOfPatient(patientId, tx)
                .call(() -> holds.set(clearanceId, patientId, false, at, tx))
                .chain(own ->
                        own.isEmpty() ? Uni.createFrom().item(true) : visits.anyUnassignedOfPatient(patientId, tx))
                .chain(waiting -> waiting ? planning.add(tx) : Uni.createFrom().voidItem());
    }

    /** The clearance is gone for good. */
    public Uni<Void> withdrawn(UUID clearanceId, UUID patientId, Instant at, Transaction tx) {
        return holds.set(clearanceId, patientId, false, at, tx)
                .chain(() -> courses.lockOfPatient(patientId, tx))
                .chain(own -> close(
                        own.stream()
                                .filter(course -> clearanceId.equals(course.clearanceId()))
                                .toList(),
                        tx))
                .chain(() -> release.withdrawPatient(patientId, tx));
    }

    /** The referral is gone, and with it every course of the patient. */
    public Uni<Void> referralWithdrawn(UUID patientId, Transaction tx) {
        return courses.lockOfPatient(patientId, tx)
                .chain(own -> close(own, tx))
                .chain(() -> release.withdrawPatient(patientId, tx));
    }

    private Uni<Void> close(List<Course> own, Transaction tx) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (Course course : own) {
            chain = chain.chain(() -> courses.keep(course.in(State.CLOSED), tx));
        }
        return chain;
    }

    /** A suspension that arrives after the resumption that answered it; one at the same instant still counts. */
    private static boolean isOvertaken(Suspension suspension, List<Course> own) {
        return own.stream()
                .filter(course -> suspension.clearanceId().equals(course.clearanceId()))
                .flatMap(course -> course.terms().resumedAt().stream())
                .anyMatch(resumed -> resumed.isAfter(suspension.at()));
    }

    /** A clearance put on hold, and the event or report behind it. */
    public record Suspension(UUID clearanceId, UUID patientId, Instant at, Optional<UUID> causeId) {}
}

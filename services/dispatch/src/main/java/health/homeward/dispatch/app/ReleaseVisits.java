package health.homeward.dispatch.app;

import health.homeward.dispatch.app.VisitChanges.Audited;
import health.homeward.dispatch.domain.visit.BookingCommand;
import health.homeward.dispatch.domain.visit.CancelCause;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.store.PlanningRequests;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives up all coming visits of a patient or course at once, in the transaction of the fact that ended them (R7, R36). */
@ApplicationScoped
public class ReleaseVisits {

    private final Visits visits;
    private final VisitChanges changes;
    private final PlanningRequests planning;

    ReleaseVisits(Visits visits, VisitChanges changes, PlanningRequests planning) {
        this.visits = visits;
        this.changes = changes;
        this.planning = planning;
    }

    /** A hold: whoever has begun goes on and is marked, everybody else stays away. */
    public Uni<Void> hold(UUID patientId, Optional<UUID> causeId, Transaction tx) {
        return visits.lockOpenOfPatient(patientId, tx)
                .chain(open -> giveUp(open, CancelCause.HOLD, causeId, Audited.of("ReleaseVisits", "R7"), tx));
    }

    /** The patient's referral or clearance has ended. */
    public Uni<Void> withdrawPatient(UUID patientId, Transaction tx) {
        return visits.lockOpenOfPatient(patientId, tx).chain(open -> withdraw(open, tx));
    }

    /** The course has ended. */
    public Uni<Void> withdrawCourse(UUID courseId, Transaction tx) {
        return visits.lockOpenOfCourse(courseId, tx).chain(open -> withdraw(open, tx));
    }

    private Uni<Void> withdraw(List<Visit> open, Transaction tx) {
        return giveUp(open, CancelCause.WITHDRAWN, Optional.empty(), Audited.of("EndVisits", "R7"), tx);
    }

    private Uni<Void> giveUp(
            List<Visit> open, CancelCause cause, Optional<UUID> causeId, Audited audited, Transaction tx) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (Visit visit : open) {
            chain = chain.chain(() -> changes.follow(visit, new BookingCommand.GiveUp(cause, causeId), audited, tx)
                    .replaceWithVoid());
        }
        return open.isEmpty() ? chain : chain.chain(() -> planning.add(tx));
    }
}

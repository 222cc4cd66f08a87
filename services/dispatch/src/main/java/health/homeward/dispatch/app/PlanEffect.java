package health.homeward.dispatch.app;

import health.homeward.dispatch.app.Regions.Snapshot;
import health.homeward.dispatch.app.VisitChanges.Audited;
import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.planning.Demand;
import health.homeward.dispatch.domain.planning.Household;
import health.homeward.dispatch.domain.planning.Plan;
import health.homeward.dispatch.domain.visit.Booking;
import health.homeward.dispatch.domain.visit.BookingCommand;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import health.homeward.dispatch.store.HomeRequests;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes a plan true, visit by visit where it differs from what stands, unless a visit changed while it was made. */
@ApplicationScoped
class PlanEffect {

    private static final Audited PLANNED = Audited.of("PlanVisits", "R2", "R24", "R57");

    private final Visits visits;
    private final VisitChanges changes;
    private final HomeRequests homes;

    PlanEffect(Visits visits, VisitChanges changes, HomeRequests homes) {
        this.visits = visits;
        this.changes = changes;
        this.homes = homes;
    }

    Uni<Void> of(Plan plan, Snapshot snapshot, Transaction tx) {
        List<Change> due = due(plan, snapshot, tx);
        return unchangedSince(due, tx)
                .chain(() -> apply(due, tx))
                .chain(() -> visits.considered(
                        snapshot.visits().stream().map(Visit::id).toList(), tx))
                .chain(() -> homes.wantMissing(homeless(snapshot), tx));
    }

    private static List<Change> due(Plan plan, Snapshot snapshot, Transaction tx) {
        Map<UUID, BookingCommand> verdicts = new HashMap<>();
        plan.placed().forEach(placed -> verdicts.put(placed.visitId(), new BookingCommand.Assign(placed.slot())));
        plan.unplaced()
                .forEach(left -> verdicts.put(left.visitId(), new BookingCommand.LeaveUnassigned(left.obstacles())));
        List<Change> due = new ArrayList<>();
        for (Visit visit : snapshot.visits()) {
            BookingCommand verdict = verdicts.get(visit.id());
            if (verdict != null) {
                Decision<Visit, VisitEvent> decision = Booking.decide(visit, verdict, tx.now());
                if (!(decision instanceof Decision.Accepted<Visit, VisitEvent> same
                        && same.state().equals(visit))) {
                    due.add(new Change(visit, decision));
                }
            }
        }
        return due;
    }

    private Uni<Void> unchangedSince(List<Change> due, Transaction tx) {
        if (due.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return visits.lockedVersions(
                        due.stream().map(change -> change.visit().id()).toList(), tx)
                .invoke(versions -> due.forEach(change -> {
                    if (!Long.valueOf(change.visit().version())
                            .equals(versions.get(change.visit().id()))) {
                        throw new OvertakenException(change.visit().id());
                    }
                }))
                .replaceWithVoid();
    }

    private Uni<Void> apply(List<Change> due, Transaction tx) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (Change change : due) {
            chain = chain.chain(() -> changes.settle(change.visit(), change.decision(), PLANNED, tx)
                    .replaceWithVoid());
        }
        return chain;
    }

    private static List<UUID> homeless(Snapshot snapshot) {
        return snapshot.region().demands().stream()
                .filter(demand -> demand.household().home() instanceof Household.Unknown)
                .map(Demand::patientId)
                .distinct()
                .toList();
    }

    /** A visit whose place in the plan differs from where it stands. */
    private record Change(Visit visit, Decision<Visit, VisitEvent> decision) {}

    /** A visit changed while its plan was made: the plan is thrown away and made anew. */
    static final class OvertakenException extends RuntimeException {
        OvertakenException(UUID visitId) {
            super("Visit " + visitId + " changed while it was planned");
        }
    }
}

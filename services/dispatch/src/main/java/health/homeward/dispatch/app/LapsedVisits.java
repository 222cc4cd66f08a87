package health.homeward.dispatch.app;

import health.homeward.dispatch.app.Regions.Snapshot;
import health.homeward.dispatch.app.VisitChanges.Audited;
import health.homeward.dispatch.domain.planning.Demand;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.visit.Bedside;
import health.homeward.dispatch.domain.visit.BedsideCommand;
import health.homeward.dispatch.domain.visit.BookingCommand;
import health.homeward.dispatch.domain.visit.CancelCause;
import health.homeward.dispatch.domain.visit.MissReason;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitState;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ends visits whose session's hours passed with nobody found: told as missed, so that no session is lost in silence (R12). */
@ApplicationScoped
class LapsedVisits {

    private final Visits visits;
    private final VisitChanges changes;

    LapsedVisits(Visits visits, VisitChanges changes) {
        this.visits = visits;
        this.changes = changes;
    }

    Uni<Snapshot> leave(Snapshot snapshot, Transaction tx) {
        Set<UUID> unassigned = snapshot.visits().stream()
                .filter(visit -> visit.state() instanceof VisitState.Unassigned)
                .map(Visit::id)
                .collect(Collectors.toSet());
        List<Demand> over = snapshot.region().demands().stream()
                .filter(demand -> unassigned.contains(demand.visitId()))
                .filter(demand -> !demand.order().when().bounds().until().isAfter(tx.now()))
                .toList();
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (Demand demand : over) {
            chain = chain.chain(() -> end(demand, tx));
        }
        return chain.replaceWith(
                without(snapshot, over.stream().map(Demand::visitId).toList()));
    }

    private Uni<Void> end(Demand demand, Transaction tx) {
        return visits.lock(demand.visitId(), tx)
                .map(Optional::orElseThrow)
                .chain(visit -> demand.whose().forbidden().isEmpty() ? missed(visit, tx) : heldToTheEnd(visit, tx));
    }

    private Uni<Void> missed(Visit visit, Transaction tx) {
        var miss = new BedsideCommand.Miss(tx.now(), MissReason.OTHER);
        return changes.settle(visit, Bedside.decide(visit, miss, tx.now()), Audited.of("LapseVisit", "R12"), tx)
                .replaceWithVoid();
    }

    private Uni<Void> heldToTheEnd(Visit visit, Transaction tx) {
        var giveUp = new BookingCommand.GiveUp(CancelCause.HOLD, Optional.empty());
        return changes.follow(visit, giveUp, Audited.of("LapseVisit", "R7"), tx).replaceWithVoid();
    }

    private static Snapshot without(Snapshot snapshot, List<UUID> ids) {
        Region region = snapshot.region();
        List<Demand> rest = region.demands().stream()
                .filter(demand -> !ids.contains(demand.visitId()))
                .toList();
        List<Visit> visits = snapshot.visits().stream()
                .filter(visit -> !ids.contains(visit.id()))
                .toList();
        return new Snapshot(region.with(rest), visits);
    }
}

package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.planning.Reasoning;
import health.homeward.dispatch.domain.planning.Why;
import health.homeward.dispatch.domain.team.Name;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells a dispatcher why a visit is where it is, and what would give it a place if it has none. */
@ApplicationScoped
public class ExplainVisit {

    private final Visits visits;
    private final Regions regions;
    private final Reasoning reasoning;

    ExplainVisit(Visits visits, Regions regions, Reasoning reasoning) {
        this.visits = visits;
        this.regions = regions;
        this.reasoning = reasoning;
    }

    /**
     * A visit and what is to be said of it.
     *
     * @param why         empty when it is under way or over
     * @param plannedFrom the date on which its turn comes to be planned; empty when it has come
     * @param therapists  names of everybody who may be spoken of
     */
    public record Explained(
            Visit visit, Optional<Why> why, Optional<LocalDate> plannedFrom, Map<UUID, Name> therapists) {}

    /** Empty for an unknown visit. */
    public Uni<Optional<Explained>> of(UUID id, Transaction tx) {
        return visits.find(id, tx).chain(found -> found.map(
                        visit -> regions.around(visit, tx).chain(snapshot -> explained(visit, snapshot, tx)))
                .map(told -> told.map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Explained> explained(Visit visit, Regions.Snapshot snapshot, Transaction tx) {
        Map<UUID, Name> names =
                snapshot.region().therapists().stream().collect(Collectors.toMap(Therapist::id, Therapist::name));
        return Uni.createFrom()
                .item(() -> new Explained(
                        visit,
                        reasoning.of(snapshot.region(), visit.id()),
                        regions.plannedFrom(visit, tx.now()),
                        names))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(MutinyHelper.executor(Vertx.currentContext()));
    }
}

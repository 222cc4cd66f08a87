package health.homeward.dispatch.app;

import health.homeward.dispatch.store.PlanningRequests;
import health.homeward.dispatch.store.Waiting;
import health.homeward.outbox.Actor;
import health.homeward.outbox.Transactions;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Asks for planning where time alone has made it due: the horizon reached a session, or a session's hours passed. */
@ApplicationScoped
class HorizonWatch {

    private final Waiting waiting;
    private final Regions regions;
    private final PlanningRequests requests;
    private final Transactions transactions;
    private final Clock clock;

    HorizonWatch(Waiting waiting, Regions regions, PlanningRequests requests, Transactions transactions, Clock clock) {
        this.waiting = waiting;
        this.regions = regions;
        this.requests = requests;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Void> look() {
        Instant now = clock.instant();
        return waiting.hospitalsWithDueVisits(regions.horizon(now), now)
                .chain(hospitals -> Multi.createFrom()
                        .iterable(hospitals)
                        .onItem()
                        .transformToUniAndConcatenate(
                                hospital -> transactions.in(Actor.service("dispatch", hospital), requests::add))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }
}

package health.homeward.dispatch.app;

import health.homeward.dispatch.store.PlanningRequests;
import health.homeward.dispatch.store.Schedule;
import health.homeward.outbox.Actor;
import health.homeward.outbox.Transaction;
import health.homeward.outbox.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Plans one hospital's region in one transaction, for all requests that wait for it. */
@ApplicationScoped
class PlanRegion {

    private final Transactions transactions;
    private final PlanningRequests requests;
    private final Schedule schedule;
    private final PlanSource source;
    private final PlanEffect effect;

    PlanRegion(
            Transactions transactions,
            PlanningRequests requests,
            Schedule schedule,
            PlanSource source,
            PlanEffect effect) {
        this.transactions = transactions;
        this.requests = requests;
        this.schedule = schedule;
        this.source = source;
        this.effect = effect;
    }

    /** @return false when another replica has the region in hand or nothing waits */
    Uni<Boolean> handle(String hospital) {
        return transactions.in(Actor.service("dispatch", hospital), tx -> schedule.tryTake(tx)
                .chain(ours -> ours ? requests.claim(tx) : Uni.createFrom().item(List.<Long>of()))
                .chain(claimed -> claimed.isEmpty()
                        ? Uni.createFrom().item(false)
                        : plan(tx).chain(() -> requests.done(claimed, tx)).replaceWith(true)));
    }

    private Uni<Void> plan(Transaction tx) {
        return source.read(tx).chain(snapshot -> source.plan(snapshot).chain(plan -> effect.of(plan, snapshot, tx)));
    }
}

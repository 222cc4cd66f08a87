package health.homeward.dispatch.app;

import health.homeward.dispatch.app.Regions.Snapshot;
import health.homeward.dispatch.domain.planning.DayImprovement;
import health.homeward.dispatch.domain.planning.Plan;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.routing.Budget;
import health.homeward.dispatch.store.ImprovableDays;
import health.homeward.dispatch.store.ImprovableDays.Taken;
import health.homeward.dispatch.store.Schedule;
import health.homeward.outbox.Actor;
import health.homeward.outbox.Transaction;
import health.homeward.outbox.Transactions;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Routes one planned day anew. The search holds no transaction and no lock: what it finds is made true only if the region is
 * still the one that it looked at.
 */
@ApplicationScoped
class ImproveDay {

    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Transactions transactions;
    private final ImprovableDays days;
    private final Regions regions;
    private final Schedule schedule;
    private final DayImprovement improvement;
    private final PlanSource source;
    private final PlanEffect effect;
    private final DispatchSettings.Improve settings;
    private volatile boolean stopped;

    ImproveDay(
            Transactions transactions,
            ImprovableDays days,
            Regions regions,
            Schedule schedule,
            DayImprovement improvement,
            PlanSource source,
            PlanEffect effect,
            DispatchSettings settings) {
        this.transactions = transactions;
        this.days = days;
        this.regions = regions;
        this.schedule = schedule;
        this.improvement = improvement;
        this.source = source;
        this.effect = effect;
        this.settings = settings.plan().improve();
    }

    /** A search that goes on ends soon, with what it has. */
    void stop() {
        stopped = true;
    }

    /** @return false when no day of the hospital is due */
    Uni<Boolean> handle(String hospital) {
        Actor actor = Actor.service("dispatch", hospital);
        return transactions.in(actor, this::take).chain(work -> work.map(
                        day -> improve(day, actor).replaceWith(true))
                .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Optional<Work>> take(Transaction tx) {
        return days.take(tx.now(), tx.now().plus(settings.most()).plus(LEASE), tx)
                .chain(taken -> taken.<Uni<Optional<Work>>>map(
                                day -> regions.read(tx).map(snapshot -> Optional.of(new Work(day, snapshot.region()))))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Void> improve(Work work, Actor actor) {
        return Uni.createFrom()
                .item(() -> search(work))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(MutinyHelper.executor(Vertx.currentContext()))
                .chain(better -> transactions.in(actor, tx -> better.map(plan -> makeTrue(plan, work, tx))
                        .orElseGet(() -> days.done(work.taken(), tx))));
    }

    private Optional<Plan> search(Work work) {
        LocalDate day = work.taken().day();
        long visits = work.region().demands().stream()
                .filter(demand -> demand.order().when().date().equals(day))
                .count();
        Budget budget = Budget.iterations(settings.iterationsAVisit() * Math.max(1, visits));
        return improvement.of(
                work.region(), day, new DayImprovement.Effort(work.taken().marks(), budget, interrupted()));
    }

    private BooleanSupplier interrupted() {
        long end = System.nanoTime() + settings.most().toNanos();
        return () -> stopped || System.nanoTime() - end > 0;
    }

    /** The region's own changes have marked its days again, so that a day is searched until nothing better is found. */
    private Uni<Void> makeTrue(Plan plan, Work work, Transaction tx) {
        return schedule.take(tx)
                .chain(() -> regions.read(tx))
                .chain(fresh -> work.isStillTrueOf(fresh.region()) ? makeTrue(plan, work, fresh, tx) : again(work, tx));
    }

    private Uni<Void> makeTrue(Plan plan, Work work, Snapshot fresh, Transaction tx) {
        return effect.of(source.lawful(plan, fresh.region()), fresh, tx).chain(() -> days.done(work.taken(), tx));
    }

    private Uni<Void> again(Work work, Transaction tx) {
        return days.mark(List.of(work.taken().day()), tx.now().plus(settings.after()), tx);
    }

    /** A day in hand, and the region as it was when it was taken. */
    private record Work(Taken taken, Region region) {
        boolean isStillTrueOf(Region fresh) {
            return region.therapists().equals(fresh.therapists())
                    && region.demands().equals(fresh.demands());
        }
    }
}

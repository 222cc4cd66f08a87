package health.homeward.dispatch.app;

import health.homeward.dispatch.app.Regions.Snapshot;
import health.homeward.dispatch.domain.check.PlanChecker;
import health.homeward.dispatch.domain.check.Violation;
import health.homeward.dispatch.domain.planning.Plan;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.planning.VisitPlanner;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Has a region planned off the event loop, and lets no plan pass that the independent checker convicts. */
@ApplicationScoped
class PlanSource {

    private final Regions regions;
    private final LapsedVisits lapsed;
    private final VisitPlanner planner;
    private final PlanChecker checker;

    PlanSource(Regions regions, LapsedVisits lapsed, VisitPlanner planner, PlanChecker checker) {
        this.regions = regions;
        this.lapsed = lapsed;
        this.planner = planner;
        this.checker = checker;
    }

    /** The region after those visits have left it whose hours are over with nobody found. */
    Uni<Snapshot> read(Transaction tx) {
        return regions.read(tx).chain(snapshot -> lapsed.leave(snapshot, tx));
    }

    Uni<Plan> plan(Snapshot snapshot) {
        return Uni.createFrom()
                .item(() -> lawful(snapshot.region()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(MutinyHelper.executor(Vertx.currentContext()));
    }

    private Plan lawful(Region region) {
        return lawful(planner.plan(region), region);
    }

    /** @throws IllegalStateException when the plan breaks a hard rule */
    Plan lawful(Plan plan, Region region) {
        List<Violation> violations = checker.violations(region, plan);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("The plan breaks hard rules and is not used: "
                    + violations.stream()
                            .map(one -> one.code() + " " + one.visitId())
                            .toList());
        }
        return plan;
    }
}

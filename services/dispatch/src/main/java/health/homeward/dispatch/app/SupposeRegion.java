package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.planning.Difference;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.planning.Supposition;
import health.homeward.dispatch.domain.planning.VisitPlanner;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Plans the region as it might be beside the region as it is, and keeps neither. */
@ApplicationScoped
public class SupposeRegion {

    private final Regions regions;
    private final FindWays ways;
    private final VisitPlanner planner;
    private final DispatchSettings settings;

    SupposeRegion(Regions regions, FindWays ways, VisitPlanner planner, DispatchSettings settings) {
        this.regions = regions;
        this.ways = ways;
        this.planner = planner;
        this.settings = settings;
    }

    /** What a supposition comes to, or the therapists it speaks of that are not in the hospital. */
    public sealed interface Answer {
        record Known(Difference difference) implements Answer {}

        record Strangers(List<UUID> therapists) implements Answer {}
    }

    public Uni<Answer> what(Supposition supposition, Transaction tx) {
        return regions.read(tx).chain(snapshot -> {
            List<UUID> strangers = strangers(supposition, snapshot.region());
            return strangers.isEmpty()
                    ? ways.within(supposition.in(snapshot.region()))
                            .chain(supposed -> compared(snapshot.region(), supposed))
                    : Uni.createFrom().item(new Answer.Strangers(strangers));
        });
    }

    /** The zone that dates of a supposition are written in. */
    public ZoneId zone() {
        return settings.zone();
    }

    private Uni<Answer> compared(Region region, Region supposed) {
        return Uni.createFrom()
                .<Answer>item(() -> new Answer.Known(
                        Difference.between(planner.plan(region), planner.plan(supposed), region.demands())))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(MutinyHelper.executor(Vertx.currentContext()));
    }

    private static List<UUID> strangers(Supposition supposition, Region region) {
        Set<UUID> known = region.therapists().stream().map(Therapist::id).collect(Collectors.toSet());
        return supposition.away().stream()
                .map(Supposition.Away::therapistId)
                .filter(id -> !known.contains(id))
                .distinct()
                .toList();
    }
}

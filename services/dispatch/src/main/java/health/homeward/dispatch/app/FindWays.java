package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.planning.Ways;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.roads.Roads;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Has ways looked up on roads before they are needed and off the event loop, so that planning itself asks nobody. */
@ApplicationScoped
class FindWays {

    private final Roads roads;

    FindWays(Roads roads) {
        this.roads = roads;
    }

    Uni<Region> within(Region region) {
        return among(region.placesByTransport()).map(region::with);
    }

    Uni<Ways> among(Map<Transport, Set<Place>> places) {
        if (!roads.isReady()) {
            return Uni.createFrom().item(Ways.NONE);
        }
        return Uni.createFrom()
                .item(() -> roads.ways(places))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(MutinyHelper.executor(Vertx.currentContext()));
    }
}

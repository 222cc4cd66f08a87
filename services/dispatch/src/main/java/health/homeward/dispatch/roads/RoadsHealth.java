package health.homeward.dispatch.roads;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells an operator about the roads; never down, because estimated ways are a worse plan and not an outage. */
@Readiness
@ApplicationScoped
class RoadsHealth implements HealthCheck {

    private final Roads roads;

    RoadsHealth(Roads roads) {
        this.roads = roads;
    }

    @Override
    public HealthCheckResponse call() {
        RoadState state = roads.state();
        return HealthCheckResponse.named("roads")
                .up()
                .withData("extract", state.extract().orElse("none"))
                .withData("state", state.kind().name())
                .withData("sentence", state.sentence())
                .withData("waysComputed", roads.waysComputed())
                .build();
    }
}

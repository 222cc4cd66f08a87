package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.domain.visit.Slot.Trip;

/** Travel by the roads that are known, and by an estimate, flagged as one, for every other way. */
public final class RoadTravel implements Travel {

    private static final int SECONDS_A_MINUTE = 60;

    private final Ways ways;
    private final Travel estimate;

    public RoadTravel(Ways ways, Travel estimate) {
        this.ways = ways;
        this.estimate = estimate;
    }

    @Override
    public Trip between(Place from, Place to, Transport by) {
        return ways.between(from, to, by).map(RoadTravel::trip).orElseGet(() -> estimate.between(from, to, by));
    }

    private static Trip trip(Ways.Way way) {
        return new Trip(Math.ceilDiv(way.seconds(), SECONDS_A_MINUTE), way.metres(), false);
    }
}

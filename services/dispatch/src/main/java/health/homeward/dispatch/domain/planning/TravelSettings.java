package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.team.Transport;
import java.util.EnumMap;
import java.util.Map;

/** How straight lines become travel times: a detour factor and the mean speed of each transport in km/h. */
public record TravelSettings(double detourFactor, Map<Transport, Double> kilometresPerHour) {

    public static final TravelSettings DEFAULT = new TravelSettings(
            1.5, Map.of(Transport.CAR, 35.0, Transport.BICYCLE, 13.0, Transport.ON_FOOT, 4.5, Transport.TRANSIT, 16.0));

    public TravelSettings {
        if (!(detourFactor >= 1)) {
            throw new IllegalArgumentException("a road is never shorter than the straight line: factor at least 1");
        }
        for (Transport transport : Transport.values()) {
            Double speed = kilometresPerHour.get(transport);
            if (speed == null || !(speed > 0)) {
                throw new IllegalArgumentException("a speed above 0 km/h is needed for " + transport);
            }
        }
        kilometresPerHour = Map.copyOf(new EnumMap<>(kilometresPerHour));
    }
}

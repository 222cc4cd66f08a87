package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.domain.visit.Slot.Trip;

/** Travel without a road map: the great circle stretched by a factor, always flagged as estimated. */
public final class GreatCircleTravel implements Travel {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    private final TravelSettings settings;

    public GreatCircleTravel(TravelSettings settings) {
        this.settings = settings;
    }

    @Override
    public Trip between(Place from, Place to, Transport by) {
        double metres = haversineMetres(from, to) * settings.detourFactor();
        double metresPerMinute = settings.kilometresPerHour().get(by) * 1000 / 60;
        return new Trip((int) Math.ceil(metres / metresPerMinute), (int) Math.ceil(metres), true);
    }

    private static double haversineMetres(Place from, Place to) {
        double north = Math.toRadians(to.latitude() - from.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude());
        double a = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * square(Math.sin(east / 2));
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static double square(double x) {
        return x * x;
    }
}

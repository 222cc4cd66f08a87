package health.homeward.dispatch.domain.check;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.planning.TravelSettings;
import health.homeward.dispatch.domain.team.Transport;

/** Travel seconds by unit vectors and the chord between them, another way than the planner's. */
final class StraightLine {

    private static final double MEAN_EARTH_RADIUS_KM = 6371.0088;

    private final TravelSettings settings;

    StraightLine(TravelSettings settings) {
        this.settings = settings;
    }

    long seconds(Place from, Place to, Transport by) {
        double[] a = vector(from);
        double[] b = vector(to);
        double chord = Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
        double kilometres = 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2)) * settings.detourFactor();
        return (long) Math.floor(kilometres / settings.kilometresPerHour().get(by) * 3600);
    }

    private static double[] vector(Place place) {
        double north = Math.toRadians(place.latitude());
        double east = Math.toRadians(place.longitude());
        return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
    }
}

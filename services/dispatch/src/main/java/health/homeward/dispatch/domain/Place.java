package health.homeward.dispatch.domain;

import java.util.Comparator;

/** A point on the map in WGS 84 degrees; prints redacted because most places here are somebody's home. */
public record Place(double latitude, double longitude) {

    public static final Comparator<Place> NORTH_TO_SOUTH =
            Comparator.comparingDouble(Place::latitude).reversed().thenComparingDouble(Place::longitude);

    public Place {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("latitude must be between -90 and 90 degrees");
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("longitude must be between -180 and 180 degrees");
        }
    }

    @Override
    public String toString() {
        return "Place[redacted]";
    }
}

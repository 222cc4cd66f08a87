package health.homeward.intake.domain;

/** A place on earth in degrees (WGS 84). */
public record GeoPoint(double latitude, double longitude) {
    @Override
    public String toString() {
        return "GeoPoint[…]";
    }
}

package health.homeward.intake.domain;

import java.time.ZoneId;
import java.util.List;

/**
 * A home as somebody stated it, not yet checked.
 *
 * @param latitude  degrees, or null
 * @param longitude degrees, or null
 * @param timeZone  IANA name, or null for the hospital's
 */
public record HomeStatement(
        List<String> addressLines,
        String city,
        Double latitude,
        Double longitude,
        String doorNotes,
        String phone,
        String timeZone) {

    /** To be asked only after {@link HomeRules} found nothing. */
    Home home(ZoneId hospitalZone) {
        GeoPoint point = latitude == null ? null : new GeoPoint(latitude, longitude);
        ZoneId zone = timeZone == null ? hospitalZone : ZoneId.of(timeZone);
        return new Home(addressLines, city, point, doorNotes, phone, zone);
    }

    @Override
    public String toString() {
        return "HomeStatement[…]";
    }
}

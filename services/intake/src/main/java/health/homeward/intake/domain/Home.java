package health.homeward.intake.domain;

import java.time.ZoneId;
import java.util.List;

/**
 * Where the therapist goes. It stays in this service but for the one who plans the way.
 *
 * @param point     or null while nobody has located the address: then nobody can be sent
 * @param doorNotes how to get in, or null
 */
public record Home(
        List<String> addressLines, String city, GeoPoint point, String doorNotes, String phone, ZoneId zone) {
    public Home {
        addressLines = List.copyOf(addressLines);
    }

    @Override
    public String toString() {
        return "Home[…]";
    }
}

package health.homeward.intake.domain;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A home to which a therapist can be sent: a wrong place costs a visit. */
final class HomeRules {
    private HomeRules() {}

    /** @param prefix path of the home in the request, ending in a dot, or empty */
    static List<Reason> check(HomeStatement home, String prefix) {
        List<Reason> reasons = new ArrayList<>();
        if (home.addressLines().stream().allMatch(String::isBlank)) {
            reasons.add(Reason.of(prefix + "addressLines", "ADDRESS_EMPTY", "A home has an address."));
        }
        coordinates(home, prefix, reasons);
        if (home.timeZone() != null && !ZoneId.getAvailableZoneIds().contains(home.timeZone())) {
            reasons.add(Reason.of(
                    prefix + "timeZone",
                    "TIME_ZONE_UNKNOWN",
                    "The time zone is not known: give an IANA name such as Europe/Andorra."));
        }
        return reasons;
    }

    private static void coordinates(HomeStatement home, String prefix, List<Reason> reasons) {
        if (home.latitude() == null && home.longitude() == null) {
            return;
        }
        if (home.latitude() == null || home.longitude() == null) {
            reasons.add(Reason.of(
                    prefix + "latitude",
                    "COORDINATES_INCOMPLETE",
                    "Latitude and longitude are given both or not at all."));
            return;
        }
        outside(home.latitude(), 90, prefix + "latitude", "Latitude lies between -90 and 90 degrees.", reasons);
        outside(home.longitude(), 180, prefix + "longitude", "Longitude lies between -180 and 180 degrees.", reasons);
        if (home.latitude() == 0 && home.longitude() == 0) {
            reasons.add(Reason.of(
                    prefix + "latitude", "COORDINATES_EMPTY", "Zero and zero lie in the sea: nobody filled them in."));
        }
    }

    private static void outside(double value, double most, String field, String sentence, List<Reason> reasons) {
        if (!(Math.abs(value) <= most)) {
            reasons.add(Reason.of(field, "COORDINATES_OUT_OF_RANGE", sentence));
        }
    }
}

package health.homeward.intake.domain;

import java.util.ArrayList;
import java.util.List;

/** Hours that contradict each other would make a therapist ring in vain. */
final class AvailabilityRules {
    private AvailabilityRules() {}

    /** @param field name of the list in the request */
    static List<Reason> check(List<Window> windows, String field) {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            Window window = windows.get(i);
            String place = field + "[" + i + "]";
            if (!window.from().isBefore(window.until())) {
                reasons.add(
                        Reason.of(place, "WINDOW_ENDS_FIRST", "Hours on " + window.day() + " end before they begin."));
            }
            if (windows.subList(0, i).stream().anyMatch(window::overlaps)) {
                reasons.add(Reason.of(place, "WINDOWS_OVERLAP", "Hours on " + window.day() + " overlap each other."));
            }
        }
        return reasons;
    }
}

package health.homeward.dispatch.domain.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Minutes of visits that therapists have finished, by the date in the region's zone; what is open stands among the demands. */
public record Given(Map<UUID, Map<LocalDate, Integer>> minutes) {

    public static final Given NOTHING = new Given(Map.of());

    public Given {
        minutes = Map.copyOf(minutes);
    }

    public int on(UUID therapistId, LocalDate date) {
        return minutes.getOrDefault(therapistId, Map.of()).getOrDefault(date, 0);
    }
}

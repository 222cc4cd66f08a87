package health.homeward.plans.rest.page;

import java.time.Instant;
import java.util.UUID;

/** For whom, under which decision (either may be null) and when a preview was asked for; no name is known here. */
public record Asked(UUID patientId, UUID clearanceId, Instant at) {

    @Override
    public String toString() {
        return "Asked[redacted]";
    }
}

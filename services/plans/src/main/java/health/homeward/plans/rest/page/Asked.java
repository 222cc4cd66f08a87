package health.homeward.plans.rest.page;

import java.time.Instant;
import java.util.UUID;

/** For whom, under which decision and when a preview was asked for; ids only, since no name is known here. */
public record Asked(UUID patientId, UUID clearanceId, Instant at) {

    @Override
    public String toString() {
        return "Asked[redacted]";
    }
}

package health.homeward.clearance.events;

import health.homeward.clearance.domain.decision.CaseEvent;
import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.ClearanceCase;
import java.time.Instant;
import java.util.UUID;

/** Never again under this case. */
record ClearanceWithdrawnV1(
        UUID clearanceId,
        UUID referralId,
        UUID patientId,
        String hospital,
        long version,
        Instant withdrawnAt,
        String reason) {
    static ClearanceWithdrawnV1 of(CaseEvent.ClearanceWithdrawn event, ClearanceCase after) {
        CaseIds ids = after.ids();
        return new ClearanceWithdrawnV1(
                ids.clearanceId(),
                ids.referralId(),
                ids.patientId(),
                ids.hospital(),
                after.version(),
                event.at(),
                event.reason().name());
    }
}

package health.homeward.clearance.events;

import health.homeward.clearance.domain.decision.CaseEvent;
import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.ClearanceCase;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** No, and why. */
record ClearanceRefusedV1(
        UUID clearanceId,
        UUID referralId,
        UUID patientId,
        String hospital,
        long version,
        List<MarkV1> reasons,
        UUID decidedBy,
        Instant decidedAt) {
    static ClearanceRefusedV1 of(CaseEvent.ClearanceRefused event, ClearanceCase after) {
        CaseIds ids = after.ids();
        return new ClearanceRefusedV1(
                ids.clearanceId(),
                ids.referralId(),
                ids.patientId(),
                ids.hospital(),
                after.version(),
                MarkV1.of(event.marks()),
                event.origin().actor(),
                event.at());
    }
}

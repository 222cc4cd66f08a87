package health.homeward.clearance.events;

import health.homeward.clearance.domain.decision.CaseEvent;
import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.ClearanceCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Not now, and why. */
record ClearanceDeferredV1(
        UUID clearanceId,
        UUID referralId,
        UUID patientId,
        String hospital,
        long version,
        LocalDate until,
        List<MarkV1> reasons,
        UUID decidedBy,
        Instant decidedAt) {
    static ClearanceDeferredV1 of(CaseEvent.ClearanceDeferred event, ClearanceCase after) {
        CaseIds ids = after.ids();
        return new ClearanceDeferredV1(
                ids.clearanceId(),
                ids.referralId(),
                ids.patientId(),
                ids.hospital(),
                after.version(),
                event.until(),
                MarkV1.of(event.marks()),
                event.origin().actor(),
                event.at());
    }
}

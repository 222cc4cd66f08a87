package health.homeward.clearance.events;

import health.homeward.clearance.domain.decision.CaseEvent;
import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.ClearanceCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Go on. */
record ClearanceResumedV1(
        UUID clearanceId,
        UUID referralId,
        UUID patientId,
        String hospital,
        long version,
        Instant resumedAt,
        UUID resumedBy,
        LocalDate validUntil) {
    static ClearanceResumedV1 of(CaseEvent.ClearanceResumed event, ClearanceCase after) {
        CaseIds ids = after.ids();
        return new ClearanceResumedV1(
                ids.clearanceId(),
                ids.referralId(),
                ids.patientId(),
                ids.hospital(),
                after.version(),
                event.at(),
                event.origin().actor(),
                event.grant().validUntil());
    }
}

package health.homeward.clearance.events;

import health.homeward.clearance.domain.decision.CaseEvent;
import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.ClearanceCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Stop: the first hop of the hold cascade. */
record ClearanceSuspendedV1(
        UUID clearanceId,
        UUID referralId,
        UUID patientId,
        String hospital,
        long version,
        Instant suspendedAt,
        List<ReasonV1> reasons,
        String source,
        UUID causeId,
        LocalDate recheckBy) {
    static ClearanceSuspendedV1 of(CaseEvent.ClearanceSuspended event, ClearanceCase after) {
        CaseIds ids = after.ids();
        return new ClearanceSuspendedV1(
                ids.clearanceId(),
                ids.referralId(),
                ids.patientId(),
                ids.hospital(),
                after.version(),
                event.at(),
                event.reasons().stream().map(ReasonV1::of).toList(),
                event.origin().source().name(),
                event.origin().cause(),
                event.recheckBy());
    }

    /** What holds, and whether it is certain. */
    record ReasonV1(String rule, String code, String answer) {
        static ReasonV1 of(CaseEvent.Held held) {
            return new ReasonV1(
                    held.mark().rule().name(), held.mark().code(), held.answer().name());
        }
    }
}

package health.homeward.plans.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service uses of a clearance deferred, refused, suspended, resumed or withdrawn. */
record ClearanceChangedV1(
        UUID clearanceId,
        UUID patientId,
        long version,
        Instant suspendedAt,
        List<Finding> reasons,
        UUID causeId,
        LocalDate validUntil,
        String reason) {

    /** What stands against massage. */
    record Finding(String rule, String code) {
        static final Finding UNNAMED = new Finding("R7", "SUSPENDED");
    }

    Finding first() {
        return reasons == null || reasons.isEmpty() ? Finding.UNNAMED : reasons.getFirst();
    }
}

package health.homeward.dispatch.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.dispatch.app.ClearanceStates.Suspension;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A clearance put on hold. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ClearanceSuspendedV1(String hospital, UUID patientId, UUID clearanceId, Instant suspendedAt, UUID causeId)
        implements FactReader.Fact {

    ClearanceSuspendedV1 {
        Objects.requireNonNull(clearanceId, "clearanceId");
        Objects.requireNonNull(suspendedAt, "suspendedAt");
    }

    Suspension suspension() {
        return new Suspension(clearanceId, patientId, suspendedAt, Optional.ofNullable(causeId));
    }
}

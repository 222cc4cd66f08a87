package health.homeward.dispatch.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A clearance that is gone for good. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ClearanceWithdrawnV1(String hospital, UUID patientId, UUID clearanceId, Instant withdrawnAt)
        implements FactReader.Fact {

    ClearanceWithdrawnV1 {
        Objects.requireNonNull(clearanceId, "clearanceId");
        Objects.requireNonNull(withdrawnAt, "withdrawnAt");
    }
}

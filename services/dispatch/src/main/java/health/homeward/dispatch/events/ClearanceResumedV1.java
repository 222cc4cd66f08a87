package health.homeward.dispatch.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A clearance that holds again. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ClearanceResumedV1(String hospital, UUID patientId, UUID clearanceId, Instant resumedAt)
        implements FactReader.Fact {

    ClearanceResumedV1 {
        Objects.requireNonNull(clearanceId, "clearanceId");
        Objects.requireNonNull(resumedAt, "resumedAt");
    }
}

package health.homeward.clearance.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** ConcernRaised: what clearance reads of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConcernRaisedV1(UUID concernId, UUID patientId, String hospital, Instant raisedAt, List<FoundV1> findings)
        implements Bodies.AboutPatient {
    @Override
    public String toString() {
        return "ConcernRaisedV1[" + concernId + "]";
    }
}

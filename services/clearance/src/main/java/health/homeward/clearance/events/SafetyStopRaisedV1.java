package health.homeward.clearance.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** SafetyStopRaised: what clearance reads of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SafetyStopRaisedV1(UUID stopId, UUID patientId, String hospital, Instant raisedAt, List<FoundV1> findings)
        implements Bodies.AboutPatient {
    @Override
    public String toString() {
        return "SafetyStopRaisedV1[" + stopId + "]";
    }
}

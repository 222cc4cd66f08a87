package health.homeward.dispatch.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Sessions of a course that are now otherwise, and, where it is told, whether the patient keeps to bed (R24). */
@JsonIgnoreProperties(ignoreUnknown = true)
record SessionChangedV1(String hospital, UUID patientId, UUID courseId, List<SessionV1> sessions, Boolean bedRest)
        implements FactReader.Fact {

    SessionChangedV1 {
        Objects.requireNonNull(courseId, "courseId");
        Objects.requireNonNull(sessions, "sessions");
    }

    /** Empty when the event is silent about it: then it is as it was. */
    Optional<Boolean> keepingToBed() {
        return Optional.ofNullable(bedRest);
    }
}

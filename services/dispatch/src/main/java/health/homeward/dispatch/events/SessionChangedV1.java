package health.homeward.dispatch.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Sessions of a course that are now otherwise. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SessionChangedV1(String hospital, UUID patientId, UUID courseId, List<SessionV1> sessions)
        implements FactReader.Fact {

    SessionChangedV1 {
        Objects.requireNonNull(courseId, "courseId");
        Objects.requireNonNull(sessions, "sessions");
    }
}

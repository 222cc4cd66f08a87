package health.homeward.dispatch.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A course taken up again, with its sessions on their new dates. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CourseResumedV1(String hospital, UUID patientId, UUID courseId, Instant resumedAt, List<SessionV1> sessions)
        implements FactReader.Fact {

    CourseResumedV1 {
        Objects.requireNonNull(courseId, "courseId");
        Objects.requireNonNull(resumedAt, "resumedAt");
        Objects.requireNonNull(sessions, "sessions");
    }
}

package health.homeward.dispatch.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import java.util.UUID;

/** A course on hold. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CoursePausedV1(String hospital, UUID patientId, UUID courseId, UUID causeId) implements FactReader.Fact {

    CoursePausedV1 {
        Objects.requireNonNull(courseId, "courseId");
    }
}

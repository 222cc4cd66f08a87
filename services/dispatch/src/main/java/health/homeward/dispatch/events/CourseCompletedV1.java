package health.homeward.dispatch.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import java.util.UUID;

/** A course that is over. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CourseCompletedV1(String hospital, UUID patientId, UUID courseId) implements FactReader.Fact {

    CourseCompletedV1 {
        Objects.requireNonNull(courseId, "courseId");
    }
}

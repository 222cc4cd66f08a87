package health.homeward.dispatch.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.dispatch.domain.Course;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A new course with its dated sessions. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CoursePlannedV1(
        String hospital,
        UUID patientId,
        UUID courseId,
        UUID clearanceId,
        ZoneId timeZone,
        boolean bedRest,
        List<SessionV1> sessions)
        implements FactReader.Fact {

    Course course() {
        return new Course(
                courseId,
                patientId,
                clearanceId,
                Course.State.ACTIVE,
                new Course.Terms(timeZone, bedRest, Optional.empty()));
    }
}

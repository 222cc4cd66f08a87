package health.homeward.plans.app;

import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.CourseEvent;
import java.time.Instant;
import java.util.UUID;

/** Something that has happened to a course, with all that is told about it: whose course, which version, when, where. */
public record Told(Course course, CourseEvent event, UUID patientId, long version, Place place) {

    /** When it happened, and in which hospital. */
    public record Place(Instant at, String hospital) {}

    @Override
    public String toString() {
        return "Told[" + event.getClass().getSimpleName() + " v" + version + "]";
    }
}

package health.homeward.plans.domain.course;

import java.time.Instant;
import java.util.UUID;

/** A course with what is known about it beyond the domain: whose it is, its version, when and by whom prescribed. */
public record KnownCourse(Course course, UUID patientId, long version, Instant plannedAt, String prescribedBy) {

    public UUID id() {
        return course.body().courseId();
    }

    public KnownCourse as(Course changed, long newVersion) {
        return new KnownCourse(changed, patientId, newVersion, plannedAt, prescribedBy);
    }

    @Override
    public String toString() {
        return "KnownCourse[" + id() + " v" + version + "]";
    }
}

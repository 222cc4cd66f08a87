package health.homeward.dispatch.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What must be remembered of a course between its events. */
@Entity
@Table(name = "course")
class CourseRow {
    @Id
    UUID courseId;

    String hospital;
    UUID patientId;
    UUID clearanceId;
    String state;
    boolean bedRest;
    String zone;
    Instant resumedAt;
}

package health.homeward.plans.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A session as it stands in the database, its content frozen once it is finished. */
@Entity
@Table(name = "session")
class SessionRow {
    @Id
    UUID id;

    String hospital;

    @Column(name = "course_id")
    UUID courseId;

    int number;

    @Column(name = "procedure_index")
    int procedure;

    String state;
    LocalDate date;
    Instant earliest;
    Instant latest;
    String content;
    String record;
}

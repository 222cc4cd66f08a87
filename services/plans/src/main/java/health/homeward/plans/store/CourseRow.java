package health.homeward.plans.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A course as it stands in the database; what a course is made of stands in it as JSON, what is looked for in columns. */
@Entity
@Table(name = "course")
class CourseRow {
    @Id
    UUID id;

    String hospital;

    @Column(name = "patient_id")
    UUID patientId;

    @Column(name = "clearance_id")
    UUID clearanceId;

    @Column(name = "referral_id")
    UUID referralId;

    String kind;
    String state;
    long version;

    @Column(name = "planned_at")
    Instant plannedAt;

    @Column(name = "prescribed_by")
    String prescribedBy;

    @Column(name = "end_reason")
    String endReason;

    String terms;
    String situation;
    String memory;
    String holds;

    @Column(name = "last_procedure")
    LocalDate lastProcedure;

    @Column(name = "recall_from")
    LocalDate recallFrom;

    @Column(name = "recall_until")
    LocalDate recallUntil;

    @Column(name = "recall_status")
    String recallStatus;

    @Column(name = "look_at")
    Instant lookAt;
}

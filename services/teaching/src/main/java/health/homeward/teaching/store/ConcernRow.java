package health.homeward.teaching.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A caregiver's concern as it came in. */
@Entity
@Table(name = "concern")
class ConcernRow {
    @Id
    @Column(name = "concern_id")
    UUID concernId;

    String hospital;

    @Column(name = "patient_id")
    UUID patientId;

    @Column(name = "caregiver_id")
    UUID caregiverId;

    @Column(name = "link_id")
    UUID linkId;

    String findings;

    @Column(name = "raised_at")
    Instant raisedAt;
}

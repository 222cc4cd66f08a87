package health.homeward.teaching.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One patient's care as one document. */
@Entity
@Table(name = "care")
class CareRow {
    @Id
    UUID id;

    @Column(updatable = false)
    String hospital;

    @Column(name = "patient_id", updatable = false)
    UUID patientId;

    String document;
}

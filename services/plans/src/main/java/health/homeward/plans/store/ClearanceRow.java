package health.homeward.plans.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** This service's copy of a neurologist's decision. */
@Entity
@Table(name = "clearance")
class ClearanceRow {
    @Id
    UUID id;

    String hospital;

    @Column(name = "patient_id")
    UUID patientId;

    long version;
    String state;

    @Column(name = "granted_at")
    Instant grantedAt;

    String zone;
    String terms;
}

package health.homeward.plans.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What is last known of a patient, with or without a course. */
@Entity
@Table(name = "patient_situation")
@IdClass(SituationRow.Key.class)
class SituationRow {
    @Id
    String hospital;

    @Id
    @Column(name = "patient_id")
    UUID patientId;

    String setting;

    @Column(name = "setting_since")
    Instant settingSince;

    String mobility;

    @Column(name = "mobility_at")
    Instant mobilityAt;

    String side;

    @Column(name = "side_at")
    Instant sideAt;

    boolean died;

    @Column(name = "withdrawn_referral")
    UUID withdrawnReferral;

    /** A patient is known to each hospital apart. */
    static class Key implements Serializable {
        String hospital;
        UUID patientId;

        Key() {}

        Key(String hospital, UUID patientId) {
            this.hospital = hospital;
            this.patientId = patientId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.hospital.equals(hospital) && key.patientId.equals(patientId);
        }

        @Override
        public int hashCode() {
            return patientId.hashCode();
        }
    }
}

package health.homeward.plans.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One version of a hospital's own rules; a change adds a row. */
@Entity
@Table(name = "hospital_rules")
@IdClass(HospitalRulesRow.Key.class)
class HospitalRulesRow {
    @Id
    String hospital;

    @Id
    long version;

    String tuning;
    String packs;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    /** A hospital's versions count from one. */
    static class Key implements Serializable {
        String hospital;
        long version;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.hospital.equals(hospital) && key.version == version;
        }

        @Override
        public int hashCode() {
            return hospital.hashCode() + Long.hashCode(version);
        }
    }
}

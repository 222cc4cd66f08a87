package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.team.Absence;
import health.homeward.dispatch.domain.team.AbsenceReason;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A time away. */
@Entity
@Table(name = "absence")
class AbsenceRow {
    @Id
    UUID id;

    String hospital;
    UUID therapistId;
    Instant fromAt;
    Instant untilAt;

    @Enumerated(EnumType.STRING)
    AbsenceReason reason;

    static AbsenceRow of(String hospital, UUID therapistId, Absence absence) {
        AbsenceRow row = new AbsenceRow();
        row.id = absence.id();
        row.hospital = hospital;
        row.therapistId = therapistId;
        row.fromAt = absence.during().from();
        row.untilAt = absence.during().until();
        row.reason = absence.reason();
        return row;
    }

    Absence absence() {
        return new Absence(id, new Interval(fromAt, untilAt), reason);
    }
}

package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.team.Shift;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** A shift, on one date or on a weekday. */
@Entity
@Table(name = "shift")
class ShiftRow {
    @Id
    UUID id;

    String hospital;
    UUID therapistId;
    LocalDate onDate;
    Short weekday;
    LocalDate validFrom;
    LocalDate validUntil;
    LocalTime fromTime;
    LocalTime untilTime;

    static ShiftRow of(String hospital, UUID therapistId, Shift shift) {
        ShiftRow row = new ShiftRow();
        row.id = shift.id();
        row.hospital = hospital;
        row.therapistId = therapistId;
        row.fromTime = shift.from();
        row.untilTime = shift.until();
        switch (shift.day()) {
            case Shift.On on -> row.onDate = on.date();
            case Shift.Every every -> {
                row.weekday = (short) every.weekday().getValue();
                row.validFrom = every.validFrom();
                row.validUntil = every.validUntil().orElse(null);
            }
        }
        return row;
    }

    Shift shift() {
        Shift.Day day = weekday == null
                ? new Shift.On(onDate)
                : new Shift.Every(DayOfWeek.of(weekday), validFrom, Optional.ofNullable(validUntil));
        return new Shift(id, day, fromTime, untilTime);
    }
}

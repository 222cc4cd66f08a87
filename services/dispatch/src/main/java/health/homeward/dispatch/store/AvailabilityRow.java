package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.planning.Household;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;

/** Hours of a weekday in which a patient can be visited. */
@Entity
@Table(name = "availability")
class AvailabilityRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String hospital;
    UUID patientId;
    short weekday;
    LocalTime fromTime;
    LocalTime untilTime;

    static AvailabilityRow of(String hospital, UUID patientId, Household.Hours hours) {
        AvailabilityRow row = new AvailabilityRow();
        row.hospital = hospital;
        row.patientId = patientId;
        row.weekday = (short) hours.day().getValue();
        row.fromTime = hours.from();
        row.untilTime = hours.until();
        return row;
    }

    Household.Hours hours() {
        return new Household.Hours(DayOfWeek.of(weekday), fromTime, untilTime);
    }
}

package health.homeward.plans.domain.compile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The hours in which a session may lie, in the patient's own zone, whatever the clocks do that day. */
public record DayWindow(LocalTime from, LocalTime until, ZoneId zone) {

    public Instant opens(LocalDate date) {
        return date.atTime(from).atZone(zone).toInstant();
    }

    public Instant closes(LocalDate date) {
        return date.atTime(until).atZone(zone).toInstant();
    }

    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}

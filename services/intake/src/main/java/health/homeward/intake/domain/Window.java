package health.homeward.intake.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** Hours of a weekday at which the patient receives visits, in the time zone of the home. */
public record Window(DayOfWeek day, LocalTime from, LocalTime until) {
    boolean overlaps(Window other) {
        return day == other.day && from.isBefore(other.until) && other.from.isBefore(until);
    }
}

package health.homeward.clearance.domain.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** When the stroke struck (D0), as precisely as anybody knows. */
public sealed interface Onset {
    /** Known to the instant. */
    record At(Instant instant) implements Onset {}

    /** Only the date is known: the onset is taken as the end of that date where the patient lives. */
    record On(LocalDate date) implements Onset {}

    /** Nobody knows: massage cannot be dated (R10). */
    record Unknown() implements Onset {}

    Onset UNKNOWN = new Unknown();

    /** D0, from which the days are counted. */
    default Optional<Instant> dayZero(ZoneId zone) {
        return switch (this) {
            case At(Instant instant) -> Optional.of(instant);
            case On(LocalDate date) ->
                Optional.of(date.plusDays(1).atStartOfDay(zone).toInstant());
            case Unknown() -> Optional.empty();
        };
    }

    /** Whether it lies after a day that is over; within the day nobody knows. */
    default boolean isAfter(LocalDate day, ZoneId zone) {
        return switch (this) {
            case At(Instant instant) -> LocalDate.ofInstant(instant, zone).isAfter(day);
            case On(LocalDate date) -> date.isAfter(day);
            case Unknown() -> false;
        };
    }

    /** Whether it lies ahead; a date that is today where the patient lives does not. */
    default boolean isAfter(Instant now, ZoneId zone) {
        return switch (this) {
            case At(Instant instant) -> instant.isAfter(now);
            case On(LocalDate date) -> date.isAfter(LocalDate.ofInstant(now, zone));
            case Unknown() -> false;
        };
    }
}

package health.homeward.clearance.domain.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When the stroke struck (D0), as precisely as anybody knows. */
public sealed interface Onset {
    /** Known to the instant. */
    record At(Instant instant) implements Onset {}

    /** Only the date is known: the onset is taken as the end of that date where the patient lives. */
    record On(LocalDate date) implements Onset {}

    /** Told as an instant and as a date: a contradiction, unless the one lies within the other. */
    record Twice(Instant instant, LocalDate date) implements Onset {}

    /** Nobody knows: massage cannot be dated (R10). */
    record Unknown() implements Onset {}

    Onset UNKNOWN = new Unknown();

    /** What was told twice and agrees is known to the instant; what is told twice after this contradicts itself. */
    default Onset settled(ZoneId zone) {
        return this instanceof Twice(Instant instant, LocalDate date)
                        && LocalDate.ofInstant(instant, zone).equals(date)
                ? new At(instant)
                : this;
    }

    /** D0, from which the days are counted; of two onsets the later one. */
    default Optional<Instant> dayZero(ZoneId zone) {
        return switch (this) {
            case At(Instant instant) -> Optional.of(instant);
            case On(LocalDate date) ->
                Optional.of(date.plusDays(1).atStartOfDay(zone).toInstant());
            case Twice(Instant instant, LocalDate date) ->
                Stream.of(new At(instant), new On(date))
                        .flatMap(one -> one.dayZero(zone).stream())
                        .max(Comparator.naturalOrder());
            case Unknown() -> Optional.empty();
        };
    }

    /** Whether it lies after a day that is over; within the day nobody knows. */
    default boolean isAfter(LocalDate day, ZoneId zone) {
        return switch (this) {
            case At(Instant instant) -> LocalDate.ofInstant(instant, zone).isAfter(day);
            case On(LocalDate date) -> date.isAfter(day);
            case Twice(Instant instant, LocalDate date) -> new At(instant).isAfter(day, zone) || date.isAfter(day);
            case Unknown() -> false;
        };
    }

    /** Whether it lies ahead; a date that is today where the patient lives does not. */
    default boolean isAfter(Instant now, ZoneId zone) {
        return switch (this) {
            case At(Instant instant) -> instant.isAfter(now);
            case On(LocalDate date) -> date.isAfter(LocalDate.ofInstant(now, zone));
            case Twice(Instant instant, LocalDate date) -> instant.isAfter(now) || new On(date).isAfter(now, zone);
            case Unknown() -> false;
        };
    }
}

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

    /**
     * Told as an instant and as a date: a contradiction, unless the one lies within the other.
     *
     * @param toTheDay whether it was said that only the date is known, so that the instant is a mere filler
     */
    record Twice(Instant instant, LocalDate date, boolean toTheDay) implements Onset {
        public Twice(Instant instant, LocalDate date) {
            this(instant, date, false);
        }
    }

    /** Nobody knows: massage cannot be dated (R10). */
    record Unknown() implements Onset {}

    Onset UNKNOWN = new Unknown();

    /** What was told twice and agrees is known as precisely as was said; what is told twice after this contradicts itself. */
    default Onset settled(ZoneId zone) {
        if (this instanceof Twice(Instant instant, LocalDate date, boolean toTheDay)
                && LocalDate.ofInstant(instant, zone).equals(date)) {
            return toTheDay ? new On(date) : new At(instant);
        }
        return this;
    }

    /** D0, from which the days are counted; of two onsets the later one. */
    default Optional<Instant> dayZero(ZoneId zone) {
        return switch (this) {
            case At(Instant instant) -> Optional.of(instant);
            case On(LocalDate date) ->
                Optional.of(date.plusDays(1).atStartOfDay(zone).toInstant());
            case Twice(Instant instant, LocalDate date, boolean _) ->
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
            case Twice(Instant instant, LocalDate date, boolean _) ->
                new At(instant).isAfter(day, zone) || date.isAfter(day);
            case Unknown() -> false;
        };
    }

    /** Whether it lies ahead; a date that is today where the patient lives does not. */
    default boolean isAfter(Instant now, ZoneId zone) {
        return switch (this) {
            case At(Instant instant) -> instant.isAfter(now);
            case On(LocalDate date) -> date.isAfter(LocalDate.ofInstant(now, zone));
            case Twice(Instant instant, LocalDate date, boolean _) ->
                instant.isAfter(now) || new On(date).isAfter(now, zone);
            case Unknown() -> false;
        };
    }
}

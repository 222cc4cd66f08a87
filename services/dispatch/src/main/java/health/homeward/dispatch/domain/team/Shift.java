package health.homeward.dispatch.domain.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Hours in which a therapist works, on one date or on a weekday for as long as it is valid; never across midnight. */
public record Shift(UUID id, Day day, LocalTime from, LocalTime until) {

    public Shift {
        Objects.requireNonNull(id);
        Objects.requireNonNull(day);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a shift must end after it starts, on the same day");
        }
    }

    /** The days that a shift is worked on. */
    public sealed interface Day {
        boolean includes(LocalDate date);
    }

    /** One single date. */
    public record On(LocalDate date) implements Day {
        public On {
            Objects.requireNonNull(date);
        }

        @Override
        public boolean includes(LocalDate other) {
            return date.equals(other);
        }
    }

    /** Every such weekday from the first valid date to the last one; without a last one until further notice. */
    public record Every(DayOfWeek weekday, LocalDate validFrom, Optional<LocalDate> validUntil) implements Day {
        public Every {
            Objects.requireNonNull(weekday);
            Objects.requireNonNull(validFrom);
            if (validUntil.isPresent() && validUntil.get().isBefore(validFrom)) {
                throw new IllegalArgumentException("a shift's validity must end on or after its first date");
            }
        }

        @Override
        public boolean includes(LocalDate date) {
            return date.getDayOfWeek() == weekday
                    && !date.isBefore(validFrom)
                    && validUntil.map(last -> !date.isAfter(last)).orElse(true);
        }

        boolean meets(Every other) {
            LocalDate from = validFrom.isAfter(other.validFrom) ? validFrom : other.validFrom;
            LocalDate first = from.plusDays(
                    Math.floorMod(weekday.getValue() - from.getDayOfWeek().getValue(), 7));
            return includes(first) && other.includes(first);
        }
    }

    public boolean overlaps(Shift other) {
        return from.isBefore(other.until) && other.from.isBefore(until) && sharesADayWith(other);
    }

    private boolean sharesADayWith(Shift other) {
        return switch (day) {
            case On on -> other.day.includes(on.date());
            case Every mine ->
                switch (other.day) {
                    case On on -> mine.includes(on.date());
                    case Every theirs -> mine.meets(theirs);
                };
        };
    }
}

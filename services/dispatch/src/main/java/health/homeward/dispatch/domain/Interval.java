package health.homeward.dispatch.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A stretch of time, from inclusive to exclusive. */
public record Interval(Instant from, Instant until) {

    public Interval {
        Objects.requireNonNull(from);
        Objects.requireNonNull(until);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("an interval ends after it starts");
        }
    }

    public static Optional<Interval> of(Instant from, Instant until) {
        return from.isBefore(until) ? Optional.of(new Interval(from, until)) : Optional.empty();
    }

    public boolean overlaps(Interval other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public boolean encloses(Interval other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    public Optional<Interval> intersect(Interval other) {
        return of(from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
    }

    /** The shortest stretch that holds both. */
    public Interval around(Interval other) {
        return new Interval(
                from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }

    public Duration length() {
        return Duration.between(from, until);
    }
}

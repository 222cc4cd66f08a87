package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.team.Level;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Who comes when: the therapist with the level held at booking, the time, and the way from the place before. */
public record Slot(UUID therapistId, Level level, Interval time, Trip trip) {

    public Slot {
        Objects.requireNonNull(therapistId);
        Objects.requireNonNull(level);
        Objects.requireNonNull(time);
        Objects.requireNonNull(trip);
    }

    /** The way to a visit; estimated means a straight line stretched by a factor, not a road. */
    public record Trip(int minutes, int metres, boolean estimated) {}

    public Instant start() {
        return time.from();
    }

    public Instant end() {
        return time.until();
    }

    /** Whether it is the same appointment, however the therapist comes to it. */
    public boolean sameAppointment(Slot other) {
        return therapistId.equals(other.therapistId) && time.equals(other.time);
    }
}

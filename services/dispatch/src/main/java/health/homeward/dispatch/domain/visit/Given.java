package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Interval;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What was really given at the bedside: when, how many hands-on minutes, where, and how it ended. */
public record Given(Interval time, int minutes, Set<Area> areas, Ending ending) {

    public Given {
        Objects.requireNonNull(time);
        Objects.requireNonNull(ending);
        areas = Set.copyOf(areas);
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes given cannot be negative");
        }
    }

    /** How a session ended; a reason belongs to everything but a full one (R54). */
    public record Ending(Outcome outcome, Pain pain, Optional<EasingReason> reason) {
        public Ending {
            Objects.requireNonNull(outcome);
            Objects.requireNonNull(pain);
            Objects.requireNonNull(reason);
        }
    }
}

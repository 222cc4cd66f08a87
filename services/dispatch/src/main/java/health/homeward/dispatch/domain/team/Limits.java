package health.homeward.dispatch.domain.team;

import java.util.OptionalInt;

/**
 * How long a therapist may have hands on patients, in minutes of visits, ways not counted: shifts bound the whole day, these
 * the work that wears out.
 */
public record Limits(OptionalInt minutesADay, OptionalInt minutesAWeek) {

    public static final Limits NONE = new Limits(OptionalInt.empty(), OptionalInt.empty());

    public Limits {
        if (minutesADay.orElse(1) < 1 || minutesAWeek.orElse(1) < 1) {
            throw new IllegalArgumentException("a limit is at least one minute");
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }
}

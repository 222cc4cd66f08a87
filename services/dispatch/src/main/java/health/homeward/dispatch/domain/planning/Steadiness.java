package health.homeward.dispatch.domain.planning;

import java.time.Duration;
import java.util.Objects;

/**
 * How dear it is to move what people have been told.
 *
 * @param freeze                 a visit that starts sooner than this from now is not moved for a better plan, only for a hard rule
 * @param moveMinutes            travel and wishes, in minutes, that a better day must save for each visit that it moves
 * @param otherTherapistMinutes  what it costs, in minutes of travel, to send another therapist than was told
 */
public record Steadiness(Duration freeze, int moveMinutes, int otherTherapistMinutes) {

    public static final Steadiness DEFAULT = new Steadiness(Duration.ofHours(48), 5, 10);

    public Steadiness {
        Objects.requireNonNull(freeze);
        if (freeze.isNegative() || moveMinutes < 0 || otherTherapistMinutes < 0) {
            throw new IllegalArgumentException("to move people costs nothing or something, never less than nothing");
        }
    }
}

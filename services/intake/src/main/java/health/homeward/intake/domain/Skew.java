package health.homeward.intake.domain;

import java.time.Duration;
import java.time.Instant;

/** Clocks of hospitals run apart a little: what lies this near ahead is now. */
final class Skew {
    private static final Duration TOLERATED = Duration.ofMinutes(5);

    private Skew() {}

    static boolean isFuture(Instant instant, Instant now) {
        return instant.isAfter(now.plus(TOLERATED));
    }
}

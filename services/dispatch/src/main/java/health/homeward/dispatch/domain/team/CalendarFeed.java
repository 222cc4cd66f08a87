package health.homeward.dispatch.domain.team;

import java.time.Instant;
import java.util.Objects;

/** A therapist's calendar has an address since then; the version counts the addresses made since the last was taken back. */
public record CalendarFeed(Instant madeAt, long version) {
    public CalendarFeed {
        Objects.requireNonNull(madeAt);
    }
}

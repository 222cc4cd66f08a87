package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was really done in a session: when, hands-on minutes, where, how it ended, by whom, and what was found before; the
 * screen is null where this service was told of none.
 */
public record Treatment(
        Instant startedAt, Instant finishedAt, int minutes, List<Area> areas, Result result, By by, Screen screen) {

    public Treatment(Instant startedAt, Instant finishedAt, int minutes, List<Area> areas, Result result, By by) {
        this(startedAt, finishedAt, minutes, areas, result, by, null);
    }

    public Treatment after(Screen found) {
        return new Treatment(startedAt, finishedAt, minutes, areas, result, by, found);
    }

    Treatment givenBy(By other) {
        return new Treatment(startedAt, finishedAt, minutes, areas, result, other, screen);
    }

    /** How it ended; new pain is what R32 asks about. The reason (R54) is null after a full session, or when none was given. */
    public record Result(Outcome outcome, boolean newPain, EasingReason reason) {
        public Result(Outcome outcome, boolean newPain) {
            this(outcome, newPain, null);
        }
    }

    /** Who gave it, and where the record comes from. */
    public record By(UUID therapistId, Level level, Source source) {}

    /** Given in full, shortened, or broken off. */
    public enum Outcome {
        FULL,
        REDUCED,
        STOPPED
    }

    /** The ward's own record, the visit's record, or only the alarm that a visit was broken off. */
    public enum Source {
        WARD,
        VISIT,
        SAFETY_STOP
    }

    public boolean stopped() {
        return result.outcome() == Outcome.STOPPED;
    }
}

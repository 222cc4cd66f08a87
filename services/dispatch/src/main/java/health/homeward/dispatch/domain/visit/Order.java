package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.team.Level;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A home session of a course, as the course asks for it: whose, when, and with how much of what. */
public record Order(Session session, When when, Care care) {

    public Order {
        Objects.requireNonNull(session);
        Objects.requireNonNull(when);
        Objects.requireNonNull(care);
    }

    /** Which session of which course, counted from 1 within it. */
    public record Session(UUID sessionId, UUID courseId, int n) {
        public Session {
            Objects.requireNonNull(sessionId);
            Objects.requireNonNull(courseId);
        }
    }

    /** The date of the session in the patient's time zone and the instants that the whole visit must lie between. */
    public record When(LocalDate date, Interval bounds, ZoneId zone) {
        public When {
            Objects.requireNonNull(date);
            Objects.requireNonNull(bounds);
            Objects.requireNonNull(zone);
        }
    }

    /** Minutes, the level the course asks for, the areas, whether the patient keeps to bed (R24), and what packs ask. */
    public record Care(int minutes, Level level, Set<Area> areas, boolean bedRest, Set<Sign> packSigns) {
        public Care(int minutes, Level level, Set<Area> areas, boolean bedRest) {
            this(minutes, level, areas, bedRest, Set.of());
        }

        public Care {
            packSigns = Set.copyOf(packSigns);
            if (minutes < 1) {
                throw new IllegalArgumentException("a session takes at least a minute");
            }
            Objects.requireNonNull(level);
            areas = Set.copyOf(areas);
        }
    }

    /** The level a therapist needs: what the course asks for, and never less than experienced at home (R2, R24, R57). */
    public Level requiredLevel() {
        return Level.higher(care.level(), Level.EXPERIENCED);
    }

    public int minutes() {
        return care.minutes();
    }
}

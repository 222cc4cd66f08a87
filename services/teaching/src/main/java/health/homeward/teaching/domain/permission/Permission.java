package health.homeward.teaching.domain.permission;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Position;
import health.homeward.teaching.domain.Side;
import health.homeward.teaching.domain.Technique;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one caregiver may do to one patient on one day (R24, R34b): signed off ∩ present stage ∩ no hold ∩ not on bed rest.
 *
 * <p>It is computed each time it is asked for and never stored, so that it cannot outlive its grounds.
 */
public sealed interface Permission {

    /** The caregiver may massage: these movements, these areas in these positions, no longer than these minutes. */
    record Given(Side affectedSide, int minutes, Set<Technique> movements, Map<Area, Position> areas, LocalDate until)
            implements Permission {
        public Given {
            movements = Collections.unmodifiableSet(EnumSet.copyOf(movements));
            areas = Collections.unmodifiableMap(new EnumMap<>(areas));
        }
    }

    /** The caregiver may not massage today, for all these reasons. */
    record NotToday(List<Obstacle> obstacles) implements Permission {
        public NotToday {
            obstacles = List.copyOf(obstacles);
        }
    }

    static Permission in(Situation situation) {
        var obstacles = Obstacle.in(situation);
        return obstacles.isEmpty() ? given(situation) : new NotToday(obstacles);
    }

    private static Given given(Situation s) {
        var stage = s.stage().orElseThrow();
        return new Given(
                stage.affectedSide(),
                stage.minutes(),
                s.movements(),
                Reach.of(stage).positions(),
                s.until().orElseThrow());
    }
}

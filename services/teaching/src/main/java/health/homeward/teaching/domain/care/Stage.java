package health.homeward.teaching.domain.care;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Position;
import health.homeward.teaching.domain.Side;
import health.homeward.teaching.domain.Technique;
import java.time.LocalDate;
import java.util.Set;

/** How far the plan has come (R12, R19): the minutes of a session and the areas, positions and movements that go with them. */
public record Stage(
        int minutes,
        Set<Area> areas,
        Set<Position> positions,
        Set<Technique> techniques,
        Side affectedSide,
        LocalDate reachedOn) {
    public Stage {
        areas = Set.copyOf(areas);
        positions = Set.copyOf(positions);
        techniques = Set.copyOf(techniques);
    }
}

package health.homeward.teaching.domain.sheet;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Position;
import health.homeward.teaching.domain.Technique;
import java.util.List;
import java.util.Optional;

/** One step of the sheet: where, how long, in which position, with which movements; the blanket takes no hands-on minutes. */
public record Step(
        int order, StepKind kind, Optional<Area> area, Position position, List<Technique> movements, int minutes) {
    public Step {
        movements = List.copyOf(movements);
    }
}

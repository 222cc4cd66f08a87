package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.VisitState.Obstacle;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Where every visit of a region goes, and for each that goes nowhere all the reasons. */
public record Plan(List<Placed> placed, List<Unplaced> unplaced) {

    public Plan {
        placed = List.copyOf(placed);
        unplaced = List.copyOf(unplaced);
    }

    /** A visit with its therapist and time. */
    public record Placed(UUID visitId, Slot slot) {
        public Placed {
            Objects.requireNonNull(visitId);
            Objects.requireNonNull(slot);
        }
    }

    /** A visit nobody can take, with every reason. */
    public record Unplaced(UUID visitId, List<Obstacle> obstacles) {
        public Unplaced {
            Objects.requireNonNull(visitId);
            obstacles = List.copyOf(obstacles);
        }
    }
}

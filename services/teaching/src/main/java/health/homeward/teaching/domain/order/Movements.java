package health.homeward.teaching.domain.order;

import health.homeward.teaching.domain.Reason;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.care.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R30, R31, R34b: which movements may be taught, and of these only the ones in the plan's present stage. */
final class Movements {
    private Movements() {}

    static List<Reason> against(Set<Technique> wanted, Optional<Stage> stage) {
        var against = new ArrayList<Reason>();
        if (wanted.isEmpty()) {
            against.add(new Reason("R34b", "NO_MOVEMENT", "Name at least one movement to be taught."));
        }
        wanted.stream().sorted().forEach(movement -> against.addAll(against(movement, stage)));
        return against;
    }

    static List<Reason> against(Technique movement, Stage stage) {
        return against(movement, Optional.of(stage));
    }

    private static List<Reason> against(Technique movement, Optional<Stage> stage) {
        if (Technique.NEVER.contains(movement)) {
            return List.of(new Reason("R31", movement.name(), "Strong blows are never allowed after a stroke."));
        }
        if (!Technique.AFTER_STROKE.contains(movement)) {
            return List.of(new Reason("R30", movement.name(), "This movement is not for a caregiver after a stroke."));
        }
        return stage.filter(now -> !now.techniques().contains(movement))
                .map(now -> List.of(
                        new Reason("R34b", movement.name(), "The plan's present stage does not use this movement.")))
                .orElse(List.of());
    }
}

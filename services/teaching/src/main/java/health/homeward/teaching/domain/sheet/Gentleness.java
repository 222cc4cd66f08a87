package health.homeward.teaching.domain.sheet;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Technique;
import java.util.List;
import java.util.Set;

/** Which movements an area bears, as in the plan itself: tapping only on the large muscles, next to nothing on the chest. */
final class Gentleness {
    private Gentleness() {}

    static List<Technique> on(Area area, Set<Technique> movements) {
        return movements.stream()
                .filter(movement -> bears(area, movement))
                .sorted()
                .toList();
    }

    private static boolean bears(Area area, Technique movement) {
        return switch (area) {
            case SHOULDER, THIGH, ARM, LEG -> true;
            case BACK, FOOT, HAND -> movement != Technique.TAPPING;
            case CHEST -> movement == Technique.STROKING || movement == Technique.RUBBING;
        };
    }
}

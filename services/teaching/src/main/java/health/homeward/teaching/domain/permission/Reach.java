package health.homeward.teaching.domain.permission;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Position;
import health.homeward.teaching.domain.Side;
import health.homeward.teaching.domain.care.Stage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In which position a caregiver reaches each area of a stage.
 *
 * <p>R20: the back only from the healthy side; with both sides weak the neurologist would have to choose, so a caregiver
 * leaves it out. R21–R23: a caregiver never lays the patient on the stomach.
 */
record Reach(Map<Area, Position> positions) {

    static Reach of(Stage stage) {
        var found = new EnumMap<Area, Position>(Area.class);
        for (var area : Area.values()) {
            if (stage.areas().contains(area)) {
                position(area, stage).ifPresent(position -> found.put(area, position));
            }
        }
        return new Reach(found);
    }

    private static Optional<Position> position(Area area, Stage stage) {
        return fitting(area, stage.affectedSide()).stream()
                .filter(stage.positions()::contains)
                .findFirst();
    }

    private static List<Position> fitting(Area area, Side affected) {
        return switch (area) {
            case BACK -> affected == Side.BILATERAL ? List.of() : List.of(Position.LATERAL_ON_HEALTHY_SIDE);
            case SHOULDER, ARM, HAND, CHEST -> List.of(Position.SUPINE, Position.SEATED);
            case THIGH, LEG, FOOT -> List.of(Position.SUPINE);
        };
    }
}

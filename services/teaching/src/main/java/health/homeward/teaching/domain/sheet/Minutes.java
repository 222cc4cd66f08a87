package health.homeward.teaching.domain.sheet;

import java.util.ArrayList;
import java.util.List;

/** Shares out a stage's minutes over its areas: whole minutes, earlier areas first, never a minute more (R11, R12). */
final class Minutes {
    static final int WARM_UP = 1;
    static final int HEALTHY_AREA = 1;
    static final int CLOSING = 1;
    private static final int AROUND = WARM_UP + HEALTHY_AREA + CLOSING;

    private Minutes() {}

    /** How many areas fit when each gets at least a minute. */
    static int room(int stage) {
        return Math.max(0, stage - AROUND);
    }

    static List<Integer> shared(int stage, int areas) {
        var left = room(stage);
        var each = new ArrayList<Integer>(areas);
        for (var i = 0; i < areas; i++) {
            each.add(left / areas + (i < left % areas ? 1 : 0));
        }
        return each;
    }
}

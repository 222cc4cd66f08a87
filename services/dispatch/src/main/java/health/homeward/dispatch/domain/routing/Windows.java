package health.homeward.dispatch.domain.routing;

import java.util.List;

/** When one stop's service may start: within its windows, on the grid; a window of one instant stays as it is. */
final class Windows {
    private final int[] opens;
    private final int[] closes;
    private final int grid;

    Windows(RoutingProblem.Stop stop, int grid) {
        this.grid = grid;
        List<RoutingProblem.Window> windows = stop.windows().stream()
                .filter(window -> isInstant(window) || up(window.opens()) <= down(window.closes()))
                .toList();
        opens = windows.stream()
                .mapToInt(window -> isInstant(window) ? window.opens() : up(window.opens()))
                .toArray();
        closes = windows.stream()
                .mapToInt(window -> isInstant(window) ? window.closes() : down(window.closes()))
                .toArray();
    }

    /** The earliest start of who is there at a time; {@link RoutingProblem#FAR} where that is too late. */
    int earliest(int reached) {
        for (int i = 0; i < closes.length; i++) {
            if (reached <= closes[i]) {
                return reached <= opens[i] ? opens[i] : up(reached);
            }
        }
        return RoutingProblem.FAR;
    }

    /** The latest start that is not after a limit; before all else where there is none. */
    int latest(int limit) {
        for (int i = opens.length - 1; i >= 0; i--) {
            if (limit >= opens[i]) {
                return limit >= closes[i] ? closes[i] : down(limit);
            }
        }
        return -RoutingProblem.FAR;
    }

    boolean allow(int start) {
        return earliest(start) == start;
    }

    private static boolean isInstant(RoutingProblem.Window window) {
        return window.opens() == window.closes();
    }

    private int up(int time) {
        return Math.ceilDiv(time, grid) * grid;
    }

    private int down(int time) {
        return Math.floorDiv(time, grid) * grid;
    }
}

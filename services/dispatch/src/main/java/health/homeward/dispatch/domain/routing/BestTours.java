package health.homeward.dispatch.domain.routing;

import java.util.Arrays;
import java.util.List;

/** The best plan of a search so far; of a new best only the tours that have changed since are copied. */
final class BestTours {
    private final int[][] ordered;
    private final boolean[] isStale;
    private long cost = Long.MAX_VALUE;

    BestTours(int vehicles) {
        ordered = new int[vehicles][];
        isStale = new boolean[vehicles];
        forget();
    }

    long cost() {
        return cost;
    }

    void forget() {
        cost = Long.MAX_VALUE;
        Arrays.fill(isStale, true);
    }

    void changed(int vehicle) {
        isStale[vehicle] = true;
    }

    void keep(Tours tours) {
        cost = tours.cost();
        for (int vehicle = 0; vehicle < ordered.length; vehicle++) {
            if (isStale[vehicle]) {
                ordered[vehicle] = tours.tour(vehicle).ordered();
                isStale[vehicle] = false;
            }
        }
    }

    Individual individual() {
        return new Individual(List.of(ordered.clone()), cost);
    }
}

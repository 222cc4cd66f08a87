package health.homeward.dispatch.roads;

import health.homeward.dispatch.roads.RoadSearch.Sweep;
import java.util.ArrayList;
import java.util.List;

/** Chooses the fewest searches it can that fill a matrix: one new place among many known ones costs two, not one for each. */
final class Sweeps {

    private final boolean[][] missing;
    private final int[] outward;
    private final int[] inward;

    /** @param missing from each place to each, whether the way is still to be found; it is used up */
    Sweeps(boolean[][] missing) {
        this.missing = missing;
        this.outward = new int[missing.length];
        this.inward = new int[missing.length];
        for (int from = 0; from < missing.length; from++) {
            for (int to = 0; to < missing.length; to++) {
                count(from, to, missing[from][to] ? 1 : 0);
            }
        }
    }

    /** Always the search that fills the most; outward ones and earlier places first where several do. */
    List<Sweep> chosen() {
        List<Sweep> chosen = new ArrayList<>();
        for (Sweep next = best(); filledBy(next) > 0; next = best()) {
            chosen.add(next);
            fill(next);
        }
        return chosen;
    }

    private Sweep best() {
        Sweep best = new Sweep(0, true);
        for (int place = 0; place < missing.length; place++) {
            best = better(best, new Sweep(place, true));
            best = better(best, new Sweep(place, false));
        }
        return best;
    }

    private Sweep better(Sweep one, Sweep other) {
        return filledBy(other) > filledBy(one) ? other : one;
    }

    private int filledBy(Sweep sweep) {
        return missing.length == 0 ? 0 : (sweep.outward() ? outward : inward)[sweep.place()];
    }

    private void fill(Sweep sweep) {
        for (int other = 0; other < missing.length; other++) {
            int from = sweep.outward() ? sweep.place() : other;
            int to = sweep.outward() ? other : sweep.place();
            if (missing[from][to]) {
                missing[from][to] = false;
                count(from, to, -1);
            }
        }
    }

    private void count(int from, int to, int cells) {
        outward[from] += cells;
        inward[to] += cells;
    }
}

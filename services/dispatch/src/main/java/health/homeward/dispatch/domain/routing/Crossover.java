package health.homeward.dispatch.domain.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a plan of two: the tours of one around a random stop, and of the other what is left of its tours where that is at
 * least half of them. What neither gives is absent.
 */
final class Crossover {
    private static final double LEAST = 0.3;
    private static final double MOST = 0.7;

    private final Terrain terrain;
    private final Rng rng;

    Crossover(Terrain terrain, Rng rng) {
        this.terrain = terrain;
        this.rng = rng;
    }

    List<int[]> of(Individual first, Individual second) {
        int[][] child = new int[terrain.vehicles()][];
        boolean[] given = new boolean[terrain.count];
        int[] tourOf = tourOf(first);
        int wanted = (int) (terrain.count * (LEAST + (MOST - LEAST) * rng.fraction()));
        int count = 0;
        for (int near : terrain.neighbours[rng.below(terrain.count)]) {
            int vehicle = tourOf[near];
            if (count >= wanted) {
                break;
            }
            if (vehicle != Tour.NONE && child[vehicle] == null) {
                child[vehicle] = first.ordered().get(vehicle);
                for (int stop : child[vehicle]) {
                    given[stop] = true;
                    count++;
                }
            }
        }
        fill(child, second, given);
        return IntStream.range(0, child.length)
                .mapToObj(vehicle -> child[vehicle] == null ? new int[0] : child[vehicle])
                .toList();
    }

    private int[] tourOf(Individual individual) {
        int[] tourOf = new int[terrain.count];
        Arrays.fill(tourOf, Tour.NONE);
        for (int vehicle = 0; vehicle < individual.ordered().size(); vehicle++) {
            for (int stop : individual.ordered().get(vehicle)) {
                tourOf[stop] = vehicle;
            }
        }
        return tourOf;
    }

    /** A tour goes to its own vehicle, or to an idle one of the same kind. */
    private void fill(int[][] child, Individual second, boolean[] given) {
        List<Integer> homeless = new ArrayList<>();
        int[][] rest = new int[child.length][];
        for (int vehicle = 0; vehicle < child.length; vehicle++) {
            int[] whole = second.ordered().get(vehicle);
            rest[vehicle] = IntStream.of(whole).filter(stop -> !given[stop]).toArray();
            if (rest[vehicle].length == 0 || rest[vehicle].length * 2 < whole.length) {
                continue;
            }
            if (child[vehicle] == null) {
                child[vehicle] = rest[vehicle];
            } else {
                homeless.add(vehicle);
            }
        }
        homeless.forEach(vehicle -> IntStream.range(0, child.length)
                .filter(other -> child[other] == null && terrain.kind[other] == terrain.kind[vehicle])
                .findFirst()
                .ifPresent(other -> child[other] = rest[vehicle]));
    }
}

package health.homeward.dispatch.domain.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Searches for a cheap plan: first several plans by annealing, each from nothing, then children of two of them, annealed from
 * lukewarm. Large problems, for which the budget is small, get one long annealing instead. For a seed and a budget of
 * iterations the result is always the same.
 */
public final class RoutingSearch {
    /** Temperatures, in usual ways from stop to stop. */
    private static final double HOT = 2.5;

    private static final double LUKEWARM = 0.7;
    private static final double COLD = 0.12;
    /** The part of the budget that goes to the first plans, when there are several. */
    private static final double FIRST = 0.35;

    private static final int MOST_MEMBERS = 10;
    /** Iterations that a member is worth for each stop. */
    private static final double WORTH = 1000;
    /** The part of the budget that tells how fast the search is here. */
    private static final double TRIAL = 0.01;

    private final Terrain terrain;
    private final Rng rng;
    private final Tours tours;
    private final Annealing annealing;
    private final Crossover crossover;
    private final List<Individual> members = new ArrayList<>();
    private Individual best;

    private RoutingSearch(RoutingProblem problem, long seed) {
        terrain = new Terrain(problem);
        rng = new Rng(seed);
        tours = new Tours(terrain);
        annealing = new Annealing(tours, rng);
        crossover = new Crossover(terrain, rng);
    }

    /**
     * @param interrupted asked now and then; what was found until it says yes is the answer
     */
    public static RoutingPlan solve(RoutingProblem problem, long seed, Budget budget, BooleanSupplier interrupted) {
        if (problem.stops().isEmpty() || problem.vehicles().isEmpty()) {
            return unvisited(problem);
        }
        return new RoutingSearch(problem, seed).solve(List.of(), new Meter(budget, interrupted));
    }

    /**
     * Starts from a plan instead of from nothing.
     *
     * @param start tours that cannot be driven are given up
     * @return a plan that costs no more
     */
    public static RoutingPlan improve(
            RoutingProblem problem, RoutingPlan start, long seed, Budget budget, BooleanSupplier interrupted) {
        if (problem.stops().isEmpty() || problem.vehicles().isEmpty()) {
            return unvisited(problem);
        }
        List<int[]> ordered = start.tours().stream()
                .map(tour -> tour.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        return new RoutingSearch(problem, seed).solve(ordered, new Meter(budget, interrupted));
    }

    private static RoutingPlan unvisited(RoutingProblem problem) {
        List<List<Integer>> idle =
                problem.vehicles().stream().map(_ -> List.<Integer>of()).toList();
        long cost =
                problem.stops().stream().mapToLong(RoutingProblem.Stop::absence).sum();
        return new RoutingPlan(
                idle, IntStream.range(0, problem.stops().size()).boxed().toList(), cost, 0);
    }

    private RoutingPlan solve(List<int[]> start, Meter meter) {
        double warm = terrain.usualWay;
        tours.load(start);
        take(new Individual(tours.ordered(), tours.cost()));
        annealing.complete();
        take(annealing.cool(meter, TRIAL, HOT * warm, HOT * warm));
        int wanted = members(meter);
        double until = wanted == 1 ? 1 : FIRST;
        for (int i = 1; i <= wanted; i++) {
            boolean isFromStart = i == 1 && !start.isEmpty();
            tours.load(isFromStart ? start : List.of());
            annealing.complete();
            double end = i == wanted ? until : TRIAL + (until - TRIAL) * i / wanted;
            members.add(take(annealing.cool(meter, end, (isFromStart ? LUKEWARM : HOT) * warm, COLD * warm)));
        }
        double each = (until - TRIAL) / wanted;
        while (meter.used() < 1) {
            child(meter, Math.min(1, meter.used() + each), warm);
        }
        return plan(meter.iterations());
    }

    /** How many plans the budget feeds. */
    private int members(Meter meter) {
        double iterations = meter.iterations() / Math.max(1e-9, meter.used());
        return (int) Math.clamp(FIRST * iterations / (WORTH * terrain.count), 1, MOST_MEMBERS);
    }

    private void child(Meter meter, double until, double warm) {
        int first = rng.below(members.size());
        int second = (first + 1 + rng.below(members.size() - 1)) % members.size();
        tours.load(crossover.of(members.get(first), members.get(second)));
        annealing.complete();
        Individual child = take(annealing.cool(meter, until, LUKEWARM * warm, COLD * warm));
        if (members.stream().noneMatch(member -> member.cost() == child.cost())) {
            replaceWorst(child);
        }
    }

    private void replaceWorst(Individual child) {
        int worst = IntStream.range(0, members.size())
                .reduce((a, b) -> members.get(a).cost() >= members.get(b).cost() ? a : b)
                .orElseThrow();
        if (child.cost() < members.get(worst).cost()) {
            members.set(worst, child);
        }
    }

    private Individual take(Individual found) {
        if (best == null || found.cost() < best.cost()) {
            best = found;
        }
        return found;
    }

    private RoutingPlan plan(long effort) {
        boolean[] visited = new boolean[terrain.count];
        best.ordered().forEach(tour -> Arrays.stream(tour).forEach(stop -> visited[stop] = true));
        return new RoutingPlan(
                best.ordered().stream()
                        .map(tour -> Arrays.stream(tour).boxed().toList())
                        .toList(),
                IntStream.range(0, terrain.count)
                        .filter(stop -> !visited[stop])
                        .boxed()
                        .toList(),
                best.cost(),
                effort);
    }
}

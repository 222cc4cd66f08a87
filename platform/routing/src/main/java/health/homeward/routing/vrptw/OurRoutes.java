package health.homeward.routing.vrptw;

import health.homeward.dispatch.domain.routing.Budget;
import health.homeward.dispatch.domain.routing.RoutingProblem;
import health.homeward.dispatch.domain.routing.RoutingProblem.Stop;
import health.homeward.dispatch.domain.routing.RoutingProblem.Vehicle;
import health.homeward.dispatch.domain.routing.RoutingSearch;
import health.homeward.routing.Solver;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The search that dispatch plans with. */
public final class OurRoutes implements Solver<VrptwInstance, VrptwSolution> {
    public static final String NAME = "homeward";
    /** Dearer than any way there and back: leaving out never pays. */
    private static final long ABSENCE = 1_000_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<VrptwSolution> solve(VrptwInstance instance, long seed, double cpuSeconds) {
        var plan = RoutingSearch.solve(
                problem(Tenths.of(instance)), seed, Budget.cpuSeconds(cpuSeconds), Budget.UNINTERRUPTED);
        return Optional.of(new VrptwSolution(
                plan.tours().stream().map(OurRoutes::customers).toList()));
    }

    /** Stops are numbered from 0, customers from 1. */
    private static List<Integer> customers(List<Integer> tour) {
        return tour.stream().map(stop -> stop + 1).toList();
    }

    private static RoutingProblem problem(Tenths tenths) {
        List<Stop> stops = IntStream.range(1, tenths.count())
                .mapToObj(i ->
                        new Stop(i, tenths.service(i), tenths.ready(i), tenths.due(i), tenths.demand(i), 0, ABSENCE))
                .toList();
        var vehicle = new Vehicle(
                0, 0, tenths.ready(0), tenths.due(0), tenths.instance().capacity(), 0);
        return new RoutingProblem(
                ways(tenths), stops, Collections.nCopies(tenths.instance().vehicles(), vehicle));
    }

    private static int[][] ways(Tenths tenths) {
        return Arrays.stream(tenths.ways())
                .map(row -> Arrays.stream(row).mapToInt(Math::toIntExact).toArray())
                .toArray(int[][]::new);
    }
}

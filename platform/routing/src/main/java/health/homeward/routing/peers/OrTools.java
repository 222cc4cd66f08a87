package health.homeward.routing.peers;

import com.google.ortools.Loader;
import com.google.ortools.constraintsolver.Assignment;
import com.google.ortools.constraintsolver.FirstSolutionStrategy;
import com.google.ortools.constraintsolver.LocalSearchMetaheuristic;
import com.google.ortools.constraintsolver.RoutingDimension;
import com.google.ortools.constraintsolver.RoutingIndexManager;
import com.google.ortools.constraintsolver.RoutingModel;
import com.google.ortools.constraintsolver.RoutingSearchParameters;
import com.google.ortools.constraintsolver.main;
import com.google.protobuf.Duration;
import health.homeward.routing.Solver;
import health.homeward.routing.vrptw.Tenths;
import health.homeward.routing.vrptw.VrptwInstance;
import health.homeward.routing.vrptw.VrptwSolution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * OR-Tools' routing with guided local search. Which first solution serves it best differs by much from instance to instance, so each
 * of two has half of the time, and the better end counts. All matrices are native, no callback slows it.
 */
public final class OrTools implements Solver<VrptwInstance, VrptwSolution> {
    public static final String NAME = "ortools";

    private static final List<FirstSolutionStrategy.Value> STARTS = List.of(
            FirstSolutionStrategy.Value.PARALLEL_CHEAPEST_INSERTION, FirstSolutionStrategy.Value.PATH_CHEAPEST_ARC);
    /** It ends by the alarm; without a limit of its own, guided local search refuses to run. */
    private static final Duration LONG =
            Duration.newBuilder().setSeconds(100_000).build();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean usesSeed() {
        return false;
    }

    @Override
    public Optional<VrptwSolution> solve(VrptwInstance instance, long seed, double cpuSeconds) {
        Loader.loadNativeLibraries();
        Tenths tenths = Tenths.of(instance);
        return STARTS.stream()
                .map(start -> found(tenths, start, cpuSeconds / STARTS.size()))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(Found::cost))
                .map(Found::solution);
    }

    private record Found(long cost, VrptwSolution solution) {}

    private static Optional<Found> found(Tenths tenths, FirstSolutionStrategy.Value start, double cpuSeconds) {
        int vehicles = tenths.instance().vehicles();
        var manager = new RoutingIndexManager(tenths.count(), vehicles, 0);
        var model = new RoutingModel(manager);
        model.setArcCostEvaluatorOfAllVehicles(model.registerTransitMatrix(tenths.ways()));
        windows(tenths, manager, model);
        loads(tenths, model);
        try (var _ = new CpuAlarm(cpuSeconds, model::CancelSearch)) {
            return Optional.ofNullable(model.solveWithParameters(parameters(start)))
                    .map(plan -> new Found(plan.objectiveValue(), routes(vehicles, manager, model, plan)));
        }
    }

    private static void windows(Tenths tenths, RoutingIndexManager manager, RoutingModel model) {
        long[][] times = tenths.ways();
        long[][] busy = IntStream.range(0, times.length)
                .mapToObj(from -> IntStream.range(0, times.length)
                        .mapToLong(to -> times[from][to] + tenths.service(from))
                        .toArray())
                .toArray(long[][]::new);
        model.addDimension(model.registerTransitMatrix(busy), tenths.due(0), tenths.due(0), false, "time");
        RoutingDimension time = model.getMutableDimension("time");
        for (int i = 1; i < times.length; i++) {
            time.cumulVar(manager.nodeToIndex(i)).setRange(tenths.ready(i), tenths.due(i));
        }
        for (int vehicle = 0; vehicle < model.vehicles(); vehicle++) {
            time.cumulVar(model.start(vehicle)).setRange(tenths.ready(0), tenths.due(0));
        }
    }

    private static void loads(Tenths tenths, RoutingModel model) {
        long[] demands =
                IntStream.range(0, tenths.count()).mapToLong(tenths::demand).toArray();
        model.addDimension(
                model.registerUnaryTransitVector(demands), 0, tenths.instance().capacity(), true, "load");
    }

    private static RoutingSearchParameters parameters(FirstSolutionStrategy.Value start) {
        return main.defaultRoutingSearchParameters().toBuilder()
                .setFirstSolutionStrategy(start)
                .setLocalSearchMetaheuristic(LocalSearchMetaheuristic.Value.GUIDED_LOCAL_SEARCH)
                .setTimeLimit(LONG)
                .build();
    }

    private static VrptwSolution routes(
            int vehicles, RoutingIndexManager manager, RoutingModel model, Assignment assignment) {
        List<List<Integer>> routes = new ArrayList<>();
        for (int vehicle = 0; vehicle < vehicles; vehicle++) {
            List<Integer> route = new ArrayList<>();
            long at = assignment.value(model.nextVar(model.start(vehicle)));
            while (!model.isEnd(at)) {
                route.add(manager.indexToNode(at));
                at = assignment.value(model.nextVar(at));
            }
            routes.add(route);
        }
        return new VrptwSolution(routes);
    }
}

package health.homeward.routing.peers;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import health.homeward.routing.Solver;
import health.homeward.routing.vrptw.Tenths;
import health.homeward.routing.vrptw.VrptwInstance;
import health.homeward.routing.vrptw.VrptwSolution;
import java.util.List;
import java.util.Optional;

/**
 * Timefold's community edition: cheapest insertion, then late acceptance with its own moves of lists (change, swap, 2-opt).
 * Nearby selection and several threads are not in that edition. The score is computed incrementally by hand, which is faster than
 * constraint streams.
 */
public final class Timefold implements Solver<VrptwInstance, VrptwSolution> {
    public static final String NAME = "timefold";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<VrptwSolution> solve(VrptwInstance instance, long seed, double cpuSeconds) {
        var solver = SolverFactory.<TimefoldPlan>create(config(seed)).buildSolver();
        try (var _ = new CpuAlarm(cpuSeconds, solver::terminateEarly)) {
            TimefoldPlan plan = solver.solve(TimefoldPlan.of(Tenths.of(instance)));
            return Optional.of(new VrptwSolution(
                    plan.getVehicles().stream().map(Timefold::customers).toList()));
        }
    }

    private static List<Integer> customers(TimefoldVehicle vehicle) {
        return vehicle.getCustomers().stream().map(TimefoldCustomer::number).toList();
    }

    private static SolverConfig config(long seed) {
        return new SolverConfig()
                .withSolutionClass(TimefoldPlan.class)
                .withEntityClasses(TimefoldVehicle.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TimefoldScore.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed);
    }
}

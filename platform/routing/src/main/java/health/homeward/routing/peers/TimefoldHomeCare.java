package health.homeward.routing.peers;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import health.homeward.routing.Solver;
import health.homeward.routing.hhcrsp.HhcrspInstance;
import health.homeward.routing.hhcrsp.HhcrspSolution;
import health.homeward.routing.hhcrsp.HhcrspSolution.Route;
import health.homeward.routing.hhcrsp.HhcrspSolution.Visit;
import java.util.Optional;

/** Timefold on days of home care, as on routes: lists of services, its own moves, a score computed by hand. */
public final class TimefoldHomeCare implements Solver<HhcrspInstance, HhcrspSolution> {
    @Override
    public String name() {
        return Timefold.NAME;
    }

    @Override
    public Optional<HhcrspSolution> solve(HhcrspInstance instance, long seed, double cpuSeconds) {
        var solver = SolverFactory.<TimefoldDay>create(config(seed)).buildSolver();
        try (var _ = new CpuAlarm(cpuSeconds, solver::terminateEarly)) {
            return Optional.of(solution(solver.solve(TimefoldDay.of(CareTask.of(instance)))));
        }
    }

    private static SolverConfig config(long seed) {
        return new SolverConfig()
                .withSolutionClass(TimefoldDay.class)
                .withEntityClasses(TimefoldCaregiver.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TimefoldDayScore.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed);
    }

    private static HhcrspSolution solution(TimefoldDay day) {
        CareTimes times = new CareTimes(day.task());
        times.compute(day.getCaregivers());
        return new HhcrspSolution(day.getCaregivers().stream()
                .map(caregiver -> new Route(
                        day.task()
                                .instance()
                                .caregivers()
                                .get(caregiver.getNumber())
                                .id(),
                        caregiver.getServices().stream()
                                .map(service -> visit(
                                        day.task().services().get(service.number()), times.start(service.number())))
                                .toList()))
                .toList());
    }

    private static Visit visit(CareTask.Service service, long start) {
        return new Visit(
                service.patient().id(),
                service.need().service(),
                start / 1000.0,
                (start + service.duration()) / 1000.0);
    }
}

package health.homeward.routing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Lets every solver of a family solve what is asked for, and has each solution judged. */
final class Contest<I extends Instance, S> {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private final Family<I, S> family;
    private final Settings settings;
    private final double warmUp;
    private final Listener listener;

    /** Hears of each run as it ends. */
    interface Listener {
        void ended(Run run);
    }

    /** @param warmUp seconds that each solver has unmeasured, so that what is hot is compiled */
    Contest(Family<I, S> family, Settings settings, double warmUp, Listener listener) {
        this.family = family;
        this.settings = settings;
        this.warmUp = warmUp;
        this.listener = listener;
    }

    List<Run> play() {
        List<I> asked = family.instances().stream().filter(settings::asksFor).toList();
        if (!asked.isEmpty()) {
            family.solvers().forEach(solver -> solver.solve(asked.getFirst(), 0, warmUp));
        }
        List<Callable<Run>> runs = new ArrayList<>();
        for (I instance : asked) {
            for (double budget : budgets()) {
                for (Solver<I, S> solver : family.solvers()) {
                    seeds(solver).forEach(seed -> runs.add(() -> run(solver, instance, budget, seed)));
                }
            }
        }
        return all(runs);
    }

    private List<Double> budgets() {
        return settings.seconds().isEmpty() ? family.seconds() : settings.seconds();
    }

    /** One who answers alike to every seed is asked once. */
    private LongStream seeds(Solver<I, S> solver) {
        return LongStream.rangeClosed(1, solver.usesSeed() ? settings.seeds().orElse(family.seeds()) : 1);
    }

    private Run run(Solver<I, S> solver, I instance, double budget, long seed) {
        long before = THREADS.getCurrentThreadCpuTime();
        Optional<S> solution = solver.solve(instance, seed, budget);
        double used = (THREADS.getCurrentThreadCpuTime() - before) / 1e9;
        Verdict verdict =
                solution.map(found -> family.checker().apply(instance, found)).orElseGet(Verdict::nothing);
        Run run = new Run(family.name(), instance, budget, solver.name(), seed, verdict, used);
        settings.solutions()
                .ifPresent(folder -> solution.ifPresent(
                        found -> new Solutions(folder).write(run, family.form().apply(instance, found))));
        listener.ended(run);
        return run;
    }

    private List<Run> all(List<Callable<Run>> runs) {
        try (ExecutorService workers = Executors.newFixedThreadPool(settings.jobs())) {
            List<Run> ended = new ArrayList<>();
            for (Future<Run> run : workers.invokeAll(runs)) {
                ended.add(run.get());
            }
            return ended;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A run of " + family.name() + " failed", e);
        }
    }
}

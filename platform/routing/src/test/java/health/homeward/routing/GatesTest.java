package health.homeward.routing;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.routing.vrptw.OurRoutes;
import health.homeward.routing.vrptw.Square;
import health.homeward.routing.vrptw.VrptwInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GatesTest {
    private static final VrptwInstance SQUARE = Square.instance();

    @Test
    void a_mean_within_the_target_passes() {
        assertThat(gates(runs("homeward", 10, 5, 18.04))).contains("gate vrptw-200-10s 0.222 0.25 PASS");
    }

    @Test
    void a_mean_beyond_the_target_fails() {
        assertThat(gates(runs("homeward", 10, 5, 18.05))).contains("gate vrptw-200-10s 0.278 0.25 FAIL");
    }

    @Test
    void too_few_seeds_neither_pass_nor_fail() {
        assertThat(gates(runs("homeward", 10, 4, 18.0)))
                .contains("gate vrptw-200-10s - 0.25 not run: 1 of 1 instances at 10 s, 4 of 5 seeds");
    }

    @Test
    void another_budget_says_nothing() {
        assertThat(gates(runs("homeward", 9, 5, 18.0)))
                .contains("gate vrptw-200-10s - 0.25 not run: 0 of 1 instances at 10 s, 0 of 5 seeds");
    }

    @Test
    void what_the_folder_does_not_hold_is_not_run() {
        assertThat(gates(runs("homeward", 30, 5, 18.0)))
                .contains(
                        "gate vrptw-1000-30s - 1.5 not run: no such instance with a best known value in the data folder");
    }

    @Test
    void one_invalid_plan_fails_the_gate() {
        List<Run> runs = new ArrayList<>(runs("homeward", 10, 4, 18.0));
        runs.add(new Run("vrptw", SQUARE, 10, "homeward", 5, new Verdict(17, List.of("late")), 10));

        assertThat(gates(runs)).contains("gate vrptw-200-10s invalid 0.25 FAIL");
    }

    @Test
    void better_than_a_peer_means_on_every_budget() {
        List<Run> runs = new ArrayList<>(runs("homeward", 10, 5, 19));
        runs.addAll(runs("homeward", 30, 5, 19));
        runs.addAll(runs("slow", 10, 1, 19.5));
        assertThat(gates(runs)).contains("gate vrptw-better-than-slow-exceptions - 0 not run: 1 of 2 comparisons");

        List<Run> beaten = new ArrayList<>(runs);
        beaten.addAll(runs("slow", 30, 1, 19));
        assertThat(gates(beaten)).contains("gate vrptw-better-than-slow-exceptions 1.000 0 FAIL");

        runs.addAll(runs("slow", 30, 1, 19.1));
        assertThat(gates(runs)).contains("gate vrptw-better-than-slow-exceptions 0.000 0 PASS");
    }

    @Test
    void nobody_is_better_than_the_best_known() {
        List<Run> runs = new ArrayList<>(runs("homeward", 10, 5, 18));
        runs.addAll(runs("homeward", 30, 5, 18));
        runs.addAll(runs("slow", 10, 1, 18));
        runs.addAll(runs("slow", 30, 1, 18));

        assertThat(gates(runs)).contains("gate vrptw-better-than-slow-exceptions 0.000 0 PASS");
    }

    @Test
    void who_goes_below_the_best_known_is_better_than_who_reaches_it() {
        List<Run> runs = new ArrayList<>(runs("homeward", 10, 5, 18));
        runs.addAll(runs("homeward", 30, 5, 18));
        runs.addAll(runs("slow", 10, 1, 18));
        runs.addAll(runs("slow", 30, 1, 17));

        assertThat(gates(runs)).contains("gate vrptw-better-than-slow-exceptions 1.000 0 FAIL");
    }

    @Test
    void without_a_solver_of_ours_a_gate_that_is_asked_for_fails_as_not_yet() {
        Family<VrptwInstance, String> empty = family(List.of());

        assertThat(lines(empty, List.of(), _ -> true)).contains("gate vrptw-200-10s not-yet 0.25 FAIL");
        assertThat(lines(empty, List.of(), _ -> false))
                .contains("gate vrptw-200-10s - 0.25 not run: 0 of 1 instances at 10 s, 0 of 5 seeds");
    }

    @Test
    void the_median_of_an_even_number_lies_between() {
        List<Run> runs = new ArrayList<>(runs("homeward", 10, 2, 18));
        runs.addAll(runs("homeward", 10, 1, 36));
        assertThat(new Cell(runs).medianGap()).isZero();

        runs.addAll(runs("homeward", 10, 1, 36));
        assertThat(new Cell(runs).medianGap()).isEqualTo(50);
    }

    private static List<Run> runs(String solver, double budget, int seeds, double cost) {
        return LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> new Run("vrptw", SQUARE, budget, solver, seed, new Verdict(cost, List.of()), budget))
                .toList();
    }

    private static List<String> gates(List<Run> runs) {
        return lines(family(List.of(new Named(OurRoutes.NAME))), runs, _ -> true);
    }

    private static List<String> lines(Family<?, ?> family, List<Run> runs, Predicate<Instance> asked) {
        return new Gates(new Results(runs), asked)
                .of(family, List.of("slow")).stream().map(Gate::toString).toList();
    }

    private static Family<VrptwInstance, String> family(List<Solver<VrptwInstance, String>> solvers) {
        return new Family<>("vrptw", List.of(SQUARE), null, null, solvers, List.of(10.0, 30.0), 5);
    }

    private record Named(String name) implements Solver<VrptwInstance, String> {
        @Override
        public Optional<String> solve(VrptwInstance instance, long seed, double cpuSeconds) {
            return Optional.empty();
        }
    }
}

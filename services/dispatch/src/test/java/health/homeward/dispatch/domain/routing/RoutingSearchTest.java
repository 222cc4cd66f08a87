package health.homeward.dispatch.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.dispatch.domain.check.RoutingCheck;
import health.homeward.dispatch.domain.routing.RoutingProblem.Stop;
import health.homeward.dispatch.domain.routing.RoutingProblem.Vehicle;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever is asked, the plan may be driven, costs what it says, and is the same for the same seed. */
class RoutingSearchTest {
    private static final int[][] LINE = {{0, 10, 20, 30}, {10, 0, 10, 20}, {20, 10, 0, 10}, {30, 20, 10, 0}};

    @Property(tries = 150)
    void every_plan_may_be_driven(@ForAll("problems") RoutingProblem problem) {
        RoutingPlan plan = solve(problem, 7, 3000);
        assertThat(RoutingCheck.faults(problem, plan)).isEmpty();
    }

    @Property(tries = 30)
    void a_seed_and_a_number_of_iterations_make_one_plan(@ForAll("problems") RoutingProblem problem) {
        assertThat(solve(problem, 3, 2000)).isEqualTo(solve(problem, 3, 2000));
    }

    @Property(tries = 30)
    void a_longer_search_leaves_nothing_out_that_fits_into_an_idle_vehicle(@ForAll("problems") RoutingProblem problem) {
        RoutingPlan plan = solve(problem, 5, 3000);
        for (int stop : plan.absent()) {
            assertThat(problem.vehicles())
                    .noneMatch(vehicle -> plan.tours()
                                    .get(problem.vehicles().indexOf(vehicle))
                                    .isEmpty()
                            && alone(problem, stop, vehicle)
                                    < problem.stops().get(stop).absence());
        }
    }

    @Test
    void the_shortest_way_along_a_line_is_there_and_back() {
        RoutingProblem problem = new RoutingProblem(LINE, List.of(at(2), at(1), at(3)), List.of(vehicle(0)));
        RoutingPlan plan = solve(problem, 1, 1000);
        assertThat(plan.cost()).isEqualTo(60);
        assertThat(plan.absent()).isEmpty();
    }

    @Test
    void what_nobody_is_able_to_do_is_absent_and_costs_its_price() {
        Stop skilled = new Stop(1, 5, 0, 100, 0, 0b10, 777);
        RoutingProblem problem = new RoutingProblem(LINE, List.of(skilled, at(2)), List.of(vehicle(0b01)));
        RoutingPlan plan = solve(problem, 1, 1000);
        assertThat(plan.absent()).containsExactly(0);
        assertThat(plan.cost()).isEqualTo(777 + 40);
    }

    @Test
    void a_stop_that_is_not_worth_its_way_is_left_out() {
        RoutingProblem problem =
                new RoutingProblem(LINE, List.of(new Stop(3, 5, 0, 100, 0, 0, 59)), List.of(vehicle(0)));
        assertThat(solve(problem, 1, 100).absent()).containsExactly(0);
    }

    @Test
    void without_vehicles_all_is_absent_and_without_stops_nothing_is() {
        assertThat(solve(new RoutingProblem(LINE, List.of(at(1)), List.of()), 1, 10)
                        .absent())
                .containsExactly(0);
        RoutingPlan idle = solve(new RoutingProblem(LINE, List.of(), List.of(vehicle(0))), 1, 10);
        assertThat(idle.tours()).containsExactly(List.of());
        assertThat(idle.cost()).isZero();
    }

    @Test
    void who_is_interrupted_answers_with_what_was_found() {
        RoutingProblem problem = RandomProblems.problem(40, 6, 4, 200);
        AtomicInteger asked = new AtomicInteger();
        RoutingPlan plan =
                RoutingSearch.solve(problem, 1, Budget.iterations(Long.MAX_VALUE), () -> asked.incrementAndGet() > 20);
        assertThat(RoutingCheck.faults(problem, plan)).isEmpty();
        assertThat(asked).hasValue(21);
    }

    @Test
    void a_plan_that_cannot_be_driven_is_found_out() {
        RoutingProblem problem = new RoutingProblem(
                LINE, List.of(new Stop(3, 5, 0, 20, 9, 1, 1), at(1)), List.of(new Vehicle(0, 0, 0, 50, 5, 0)));
        RoutingPlan wrong = new RoutingPlan(List.of(List.of(0, 0)), List.of(), 1, 0);
        assertThat(RoutingCheck.faults(problem, wrong))
                .anyMatch(fault -> fault.contains("twice"))
                .anyMatch(fault -> fault.contains("after 20"))
                .anyMatch(fault -> fault.contains("lacks skill 0"))
                .anyMatch(fault -> fault.contains("after 50"))
                .anyMatch(fault -> fault.contains("carries 18 of 5"))
                .anyMatch(fault -> fault.contains("costs 60"))
                .anyMatch(fault -> fault.contains("1 stops are spoken of, of 2"));
    }

    @Test
    void nonsense_is_no_problem_that_is_searched_on() {
        assertThatThrownBy(() -> new Stop(0, 5, 10, 9, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Vehicle(0, 0, 10, 9, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoutingProblem(new int[][] {{0, -1}, {1, 0}}, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoutingProblem(LINE, List.of(at(4)), List.of()))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Provide
    Arbitrary<RoutingProblem> problems() {
        return RandomProblems.any();
    }

    private static RoutingPlan solve(RoutingProblem problem, long seed, long iterations) {
        return RoutingSearch.solve(problem, seed, Budget.iterations(iterations), Budget.UNINTERRUPTED);
    }

    /** The way of a vehicle that visits nothing else, or more than anything costs where it cannot. */
    private static long alone(RoutingProblem problem, int number, Vehicle vehicle) {
        Stop stop = problem.stops().get(number);
        long to = problem.ways()[vehicle.startPlace()][stop.place()];
        long back = problem.ways()[stop.place()][vehicle.endPlace()];
        long start = Math.max(vehicle.from() + to, stop.opens());
        boolean fits = (stop.skills() & ~vehicle.skills()) == 0 && stop.load() <= vehicle.capacity();
        return fits && start <= stop.closes() && start + stop.duration() + back <= vehicle.until()
                ? to + back
                : Long.MAX_VALUE;
    }

    private static Stop at(int place) {
        return new Stop(place, 5, 0, 1000, 0, 0, 10_000);
    }

    private static Vehicle vehicle(long skills) {
        return new Vehicle(0, 0, 0, 2000, 10, skills);
    }
}

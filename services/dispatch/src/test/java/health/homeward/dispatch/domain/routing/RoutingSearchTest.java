package health.homeward.dispatch.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.dispatch.domain.check.RoutingCheck;
import health.homeward.dispatch.domain.routing.RoutingProblem.Stop;
import health.homeward.dispatch.domain.routing.RoutingProblem.Vehicle;
import health.homeward.dispatch.domain.routing.RoutingProblem.Window;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
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
    void services_start_on_the_grid_in_one_of_their_windows_and_at_an_instant_that_is_fixed() {
        Stop between = new Stop(1, 5, List.of(new Window(0, 8), new Window(21, 40)), 0, 0, 10_000);
        Stop fixed = new Stop(2, 5, 51, 51, 0, 0, 10_000);
        Stop late = new Stop(3, 5, 0, 74, 0, 0, 10_000);
        List<Stop> stops = List.of(between, fixed, late);
        Vehicle oneOfThem = new Vehicle(0, 0, 0, 200, 10, 0);
        RoutingPlan fine = solve(new RoutingProblem(List.<int[][]>of(LINE), stops, List.of(oneOfThem), 5), 1, 1000);
        assertThat(fine.tours()).containsExactly(List.of(0, 1, 2));
        RoutingPlan coarse = solve(new RoutingProblem(List.<int[][]>of(LINE), stops, List.of(oneOfThem), 30), 1, 1000);
        assertThat(coarse.absent())
                .as("30 + 5 + 10 is in time for 51, but 66 only for 90, which is after 74")
                .hasSize(1);
    }

    @Test
    void whoever_is_dearer_or_must_not_leaves_a_stop_to_another() {
        Vehicle dear = new Vehicle(0, 0, 0, 200, 10, 0, 0, List.of(25, 0, RoutingProblem.FAR));
        Vehicle slow = new Vehicle(0, 0, 0, 200, 10, 0, 1, List.of(0, 5, 0));
        int[][] twice = Arrays.stream(LINE)
                .map(row -> Arrays.stream(row).map(way -> 2 * way).toArray())
                .toArray(int[][]::new);
        RoutingProblem problem =
                new RoutingProblem(List.of(LINE, twice), List.of(at(1), at(2), at(1)), List.of(dear, slow), 1);
        RoutingPlan plan = solve(problem, 1, 1000);
        assertThat(plan.tours()).containsExactly(List.of(1), List.of(0, 2));
        assertThat(plan.cost()).isEqualTo(40 + 40);
    }

    @Property(tries = 50)
    void a_search_that_starts_from_a_plan_ends_with_none_that_is_dearer(@ForAll("problems") RoutingProblem problem) {
        RoutingPlan start = solve(problem, 11, 4000);
        RoutingPlan improved = RoutingSearch.improve(problem, start, 12, Budget.iterations(200), Budget.UNINTERRUPTED);
        assertThat(RoutingCheck.faults(problem, improved)).isEmpty();
        assertThat(improved.cost()).isLessThanOrEqualTo(start.cost());
    }

    @Test
    void among_very_many_tours_only_near_ones_are_looked_at_and_the_plan_is_lawful_complete_and_cheap() {
        RoutingProblem problem = crowd(800, 200);

        RoutingPlan first = solve(problem, 1, 1);
        RoutingPlan plan = solve(problem, 1, 20_000);

        assertThat(plan.tours().stream().filter(tour -> !tour.isEmpty()).count())
                .as("tours in use")
                .isGreaterThan(150);
        assertThat(RoutingCheck.faults(problem, plan)).isEmpty();
        assertThat(plan.absent()).isEmpty();
        assertThat(plan.cost()).isLessThan(first.cost() * 9 / 10);
        assertThat(solve(problem, 1, 20_000)).isEqualTo(plan);
    }

    /** Stops all over a square, and vehicles with bases of their own that have time for about five of them each. */
    private static RoutingProblem crowd(int stops, int vehicles) {
        Random random = new Random(1);
        int[] east = random.ints(stops + vehicles, 0, 1000).toArray();
        int[] north = random.ints(stops + vehicles, 0, 1000).toArray();
        int[][] ways = new int[stops + vehicles][stops + vehicles];
        for (int one = 0; one < ways.length; one++) {
            for (int other = 0; other < ways.length; other++) {
                ways[one][other] = (int) Math.ceil(Math.hypot(east[one] - east[other], north[one] - north[other]));
            }
        }
        return new RoutingProblem(
                ways,
                IntStream.range(0, stops)
                        .mapToObj(place -> new Stop(place, 100, 0, 10_000, 0, 0, 100_000))
                        .toList(),
                IntStream.range(stops, stops + vehicles)
                        .mapToObj(base -> new Vehicle(base, base, 0, 900, 1000, 0))
                        .toList());
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

    /** What a vehicle costs that visits nothing else, or more than anything costs where it cannot. */
    private static long alone(RoutingProblem problem, int number, Vehicle vehicle) {
        int index = problem.vehicles().indexOf(vehicle);
        List<List<Integer>> tours = IntStream.range(0, problem.vehicles().size())
                .mapToObj(other -> other == index ? List.of(number) : List.<Integer>of())
                .toList();
        List<Integer> others = IntStream.range(0, problem.stops().size())
                .filter(stop -> stop != number)
                .boxed()
                .toList();
        int surcharge =
                vehicle.surcharges().isEmpty() ? 0 : vehicle.surcharges().get(number);
        int[][] ways = problem.waysOf(vehicle);
        int place = problem.stops().get(number).place();
        long cost = surcharge + ways[vehicle.startPlace()][place] + ways[place][vehicle.endPlace()];
        long absences = others.stream()
                .mapToLong(stop -> problem.stops().get(stop).absence())
                .sum();
        return RoutingCheck.faults(problem, new RoutingPlan(tours, others, cost + absences, 0))
                        .isEmpty()
                ? cost
                : Long.MAX_VALUE;
    }

    private static Stop at(int place) {
        return new Stop(place, 5, 0, 1000, 0, 0, 10_000);
    }

    private static Vehicle vehicle(long skills) {
        return new Vehicle(0, 0, 0, 2000, 10, skills);
    }
}

package health.homeward.routing.vrptw;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.routing.Verdict;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class VrptwCheckerTest {
    @Test
    void a_plan_that_keeps_all_rules_costs_its_ways() {
        Verdict verdict = check(Square.routes(List.of(3, 1), List.of(2)));

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.cost()).isEqualTo(Square.BEST);
    }

    @Test
    void a_way_is_rounded_down_to_a_tenth() {
        var places = List.of(new VrptwInstance.Place(0, 0, 0, 0, 100, 0), new VrptwInstance.Place(1, 1, 1, 0, 100, 0));
        var instance = new VrptwInstance("diagonal", 1, 1, places, OptionalDouble.empty());

        assertThat(VrptwChecker.check(instance, Square.routes(List.of(1))).cost())
                .isEqualTo(2.8);
    }

    @Test
    void who_waits_leaves_later() {
        // At 2 from 30 to 40, at 1 by 44, at 3 by 57.
        assertThat(check(Square.routes(List.of(2, 1), List.of(3))).valid()).isTrue();
        // At 3 by 4, at 1 by 12, at 2 by 30: in time, but 25 is carried.
        assertThat(check(Square.routes(List.of(3, 1, 2))).faults()).contains("a vehicle carries 25 of 20");
    }

    @Test
    void lateness_is_found_out() {
        var late = Square.routes(List.of(1, 3, 2));

        // At 1 by 5, at 3 by 18, at 2 by 28 waits until 30; the other way round 2 ends at 40, 3 at 50, 1 begins at 53.
        assertThat(check(late).faults()).containsExactly("a vehicle carries 25 of 20");
        assertThat(check(Square.routes(List.of(2, 3, 1))).faults())
                .containsExactlyInAnyOrder("customer 1 is served at 53.0, after 50", "a vehicle carries 25 of 20");
    }

    @Test
    void forgotten_doubled_and_unknown_customers_are_found_out() {
        assertThat(check(Square.routes(List.of(1))).faults())
                .containsExactly("customer 2 is visited 0 times", "customer 3 is visited 0 times");
        assertThat(check(Square.routes(List.of(3, 1), List.of(2, 3))).faults())
                .contains("customer 3 is visited 2 times");
        assertThat(check(Square.routes(List.of(3, 1, 4), List.of(2))).faults()).contains("there is no customer 4");
    }

    @Test
    void one_vehicle_too_many_is_found_out() {
        assertThat(check(Square.routes(List.of(1), List.of(2), List.of(3))).faults())
                .containsExactly("3 vehicles of 2");
    }

    @Test
    void a_late_return_is_found_out() {
        var places = List.of(new VrptwInstance.Place(0, 0, 0, 0, 9, 0), new VrptwInstance.Place(0, 4, 1, 0, 9, 2));
        var instance = new VrptwInstance("short day", 1, 1, places, OptionalDouble.empty());

        assertThat(VrptwChecker.check(instance, Square.routes(List.of(1))).faults())
                .containsExactly("a vehicle returns at 10.0, after 9");
    }

    private static Verdict check(VrptwSolution solution) {
        return VrptwChecker.check(Square.instance(), solution);
    }
}

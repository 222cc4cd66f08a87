package health.homeward.routing.peers;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.routing.Solver;
import health.homeward.routing.Verdict;
import health.homeward.routing.hhcrsp.HhcrspChecker;
import health.homeward.routing.hhcrsp.HhcrspInstance;
import health.homeward.routing.hhcrsp.TwoHands;
import health.homeward.routing.vrptw.Square;
import health.homeward.routing.vrptw.VrptwChecker;
import health.homeward.routing.vrptw.VrptwInstance;
import health.homeward.routing.vrptw.VrptwSolution;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeersTest {
    static Stream<Solver<VrptwInstance, VrptwSolution>> peers() {
        return Stream.of(new OrTools(), new Jsprit(), new Timefold());
    }

    @ParameterizedTest
    @MethodSource("peers")
    void each_is_stated_the_problem_so_that_its_solution_passes_the_checker(Solver<VrptwInstance, VrptwSolution> peer) {
        VrptwInstance square = Square.instance();

        Verdict verdict = VrptwChecker.check(square, peer.solve(square, 1, 0.5).orElseThrow());

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.cost()).isEqualTo(Square.BEST);
    }

    @Test
    void timefold_is_stated_double_visits_too() {
        HhcrspInstance day = TwoHands.instance();

        Verdict verdict = HhcrspChecker.check(
                day, new TimefoldHomeCare().solve(day, 1, 0.5).orElseThrow());

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.cost())
                .isLessThanOrEqualTo(HhcrspChecker.check(day, TwoHands.good()).cost());
    }
}

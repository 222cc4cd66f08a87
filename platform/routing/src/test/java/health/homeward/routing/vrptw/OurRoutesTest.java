package health.homeward.routing.vrptw;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.routing.Verdict;
import org.junit.jupiter.api.Test;

class OurRoutesTest {
    @Test
    void our_search_passes_the_checker() {
        VrptwInstance square = Square.instance();

        Verdict verdict =
                VrptwChecker.check(square, new OurRoutes().solve(square, 1, 0.2).orElseThrow());

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.cost()).isEqualTo(Square.BEST);
    }
}

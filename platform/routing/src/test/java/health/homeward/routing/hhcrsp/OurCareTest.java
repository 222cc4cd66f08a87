package health.homeward.routing.hhcrsp;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.routing.Verdict;
import org.junit.jupiter.api.Test;

class OurCareTest {
    @Test
    void our_search_passes_the_checker_and_is_no_dearer_than_by_hand() {
        HhcrspInstance day = TwoHands.instance();

        Verdict verdict =
                HhcrspChecker.check(day, new OurCare().solve(day, 1, 0.3).orElseThrow());

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.cost())
                .isLessThanOrEqualTo(HhcrspChecker.check(day, TwoHands.good()).cost());
    }
}

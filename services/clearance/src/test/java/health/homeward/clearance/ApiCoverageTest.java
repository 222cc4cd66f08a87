package health.homeward.clearance;

import health.homeward.testing.ApiCoverage;
import org.junit.jupiter.api.Test;

/** No test of its own: it looks back on what all the others were answered, and so runs after them. */
class ApiCoverageTest {

    @Test
    void every_operation_was_seen_to_succeed_and_to_give_every_refusal_that_it_publishes() {
        ApiCoverage.of("clearance").check();
    }
}

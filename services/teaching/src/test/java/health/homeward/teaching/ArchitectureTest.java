package health.homeward.teaching;

import health.homeward.testing.ArchitectureRules;
import health.homeward.testing.EventContract;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rooms_keep_apart() {
        ArchitectureRules.check("health.homeward.teaching");
    }

    @Test
    void every_published_event_has_an_example_that_obeys_its_schema() {
        EventContract.checkExamples("teaching");
    }
}

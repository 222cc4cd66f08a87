package health.homeward.intake;

import health.homeward.testing.ArchitectureRules;
import health.homeward.testing.EventContract;
import org.junit.jupiter.api.Test;

class ContractsTest {

    @Test
    void the_rooms_keep_apart() {
        ArchitectureRules.check("health.homeward.intake");
    }

    @Test
    void every_event_has_a_schema_an_example_and_no_room_for_personal_data() {
        EventContract.checkExamples("intake");
    }
}

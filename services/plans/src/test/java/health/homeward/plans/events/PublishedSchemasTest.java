package health.homeward.plans.events;

import static org.assertj.core.api.Assertions.assertThatCode;

import health.homeward.testing.EventContract;
import org.junit.jupiter.api.Test;

class PublishedSchemasTest {

    @Test
    void every_schema_has_an_example_that_obeys_it_and_no_room_for_personal_data() {
        assertThatCode(() -> EventContract.checkExamples("plans")).doesNotThrowAnyException();
    }
}

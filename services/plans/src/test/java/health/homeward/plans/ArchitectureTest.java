package health.homeward.plans;

import static org.assertj.core.api.Assertions.assertThatCode;

import health.homeward.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rooms_keep_apart_and_the_domain_is_pure() {
        assertThatCode(() -> ArchitectureRules.check("health.homeward.plans")).doesNotThrowAnyException();
    }
}

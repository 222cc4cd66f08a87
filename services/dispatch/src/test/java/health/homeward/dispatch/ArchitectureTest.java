package health.homeward.dispatch;

import health.homeward.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_rooms_keep_apart() {
        ArchitectureRules.check("health.homeward.dispatch");
    }
}

package health.homeward.plans.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleOrderTest {

    @Test
    void rules_stand_in_the_order_of_their_numbers_and_packs_after_them() {
        List<String> mixed = List.of("VTE", "R64b", "R10", "R9", "R64a", "R7x2", "R2");
        assertThat(mixed.stream().sorted(RuleOrder.BY_NUMBER))
                .containsExactly("R2", "R9", "R10", "R64a", "R64b", "R7x2", "VTE");
    }
}

package health.homeward.plans.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleOrderTest {

    @Test
    void rules_stand_in_the_order_of_their_numbers_then_of_their_letters_and_packs_at_the_end() {
        List<String> inOrder =
                List.of("R1", "R9", "R10", "R34", "R34a", "R34b", "R60", "R100", "R", "R1AB", "R7ab", "VTE");
        assertThat(Stream.of("VTE", "R34b", "R9", "R7ab", "R60", "R1", "R", "R100", "R34a", "R10", "R1AB", "R34")
                        .sorted(RuleOrder.BY_NUMBER))
                .containsExactlyElementsOf(inOrder);
    }
}

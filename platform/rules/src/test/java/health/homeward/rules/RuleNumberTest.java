package health.homeward.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleNumberTest {
    @Test
    void numbers_are_found_as_words_of_their_own() {
        assertThat(RuleNumber.inText("R7 and (R34b), \"R12\"").map(Object::toString))
                .containsExactly("R7", "R34b", "R12");
    }

    @Test
    void a_version_of_fhir_and_a_code_of_icd_10_are_no_rules() {
        assertThat(RuleNumber.inText("FHIR R4, R50.9, CAR7, R123, R7x")).isEmpty();
    }

    @Test
    void a_tests_name_ends_with_the_rules_that_it_proves() {
        assertThat(RuleNumber.inName("begins_with_day_2_R5_R8").map(Object::toString))
                .containsExactly("R5", "R8");
        assertThat(RuleNumber.inName("the_R5_of_FHIR4")).containsExactly(RuleNumber.of("R5"));
        assertThat(RuleNumber.inName("minutesR12")).isEmpty();
    }

    @Test
    void rules_stand_in_the_order_of_their_numbers_and_letters() {
        assertThat(RuleNumber.of("R9")).isLessThan(RuleNumber.of("R10"));
        assertThat(RuleNumber.of("R34a")).isLessThan(RuleNumber.of("R34b"));
    }

    @Test
    void what_is_no_number_is_refused() {
        assertThatThrownBy(() -> RuleNumber.of("S12")).hasMessage("No number of a rule: S12");
        assertThatThrownBy(() -> RuleNumber.of("R1 R2")).hasMessage("No number of a rule: R1 R2");
    }
}

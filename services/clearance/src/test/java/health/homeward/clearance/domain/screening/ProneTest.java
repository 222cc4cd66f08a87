package health.homeward.clearance.domain.screening;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.YesNo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProneTest {

    @ParameterizedTest
    @EnumSource(
            value = YesNo.class,
            names = {"YES", "UNKNOWN"})
    void each_of_heart_and_organs_that_is_not_sound_forbids_it_under_its_own_rule_R21_R22(YesNo unsound) {
        assertThat(new Prone(unsound, YesNo.NO).against()).containsExactly(Rule.R21);
        assertThat(new Prone(YesNo.NO, unsound).against()).containsExactly(Rule.R22);
        assertThat(new Prone(unsound, unsound).against()).containsExactly(Rule.R21, Rule.R22);
        assertThat(new Prone(YesNo.NO, YesNo.NO).against()).isEmpty();
    }
}

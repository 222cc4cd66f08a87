package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.conformance.RuleStatus;
import health.homeward.plans.domain.conformance.SourceRule;
import health.homeward.plans.domain.conformance.Tally;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void courses_are_counted_by_what_became_of_a_rule_and_deviations_by_their_cause_R14_R61() {
        Life missing = Life.ordinary();
        missing.miss(1);
        missing.miss(2);
        missing.give(3);
        Life ended = Life.ordinary();
        ended.giveUpTo(2);
        ended.when(new Command.End(EndReason.NEUROLOGIST), at(START.plusDays(3), 9));
        Tally tally = new Tally();
        tally.add(Judged.of(missing).rules());
        tally.add(Judged.of(ended).rules());
        tally.add(Judged.of(Life.ordinary()).rules());
        assertThat(tally.courses()).isEqualTo(3);
        assertThat(tally.rules().get(SourceRule.R61)).satisfies(count -> {
            assertThat(count.looked()).isEqualTo(3);
            assertThat(count.of(RuleStatus.DEVIATED)).isEqualTo(1);
            assertThat(count.of(RuleStatus.KEPT)).isEqualTo(1);
            assertThat(count.of(RuleStatus.NOT_YET_DUE)).isEqualTo(1);
            assertThat(count.of(RuleStatus.NOT_RECORDED)).isZero();
            assertThat(count.causes()).isEqualTo(Map.of("PATIENT_REFUSED", 2));
        });
        assertThat(tally.rules().get(SourceRule.R14).causes()).isEqualTo(Map.of("NEUROLOGIST", 1));
        assertThat(tally.rules()).doesNotContainKey(SourceRule.R9);
    }
}

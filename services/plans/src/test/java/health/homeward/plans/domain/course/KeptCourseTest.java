package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.ConsolidationDuration;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.compile.Bedside;
import health.homeward.plans.domain.conformance.Basis;
import health.homeward.plans.domain.conformance.RuleStatus;
import health.homeward.plans.domain.conformance.SourceRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Courses that keep the rules, before, during and after. */
class KeptCourseTest {
    private static final List<SourceRule> BEFORE_ANYTHING_IS_GIVEN = List.of(SourceRule.R1, SourceRule.R3);

    @Test
    void a_course_that_has_not_begun_has_kept_its_order_and_nothing_else_yet_R1_R3() {
        Judged judged = Judged.at(Life.ordinary(), at(START, 8));
        assertThat(judged.of(RuleStatus.KEPT)).containsExactlyElementsOf(BEFORE_ANYTHING_IS_GIVEN);
        assertThat(judged.of(RuleStatus.NOT_YET_DUE)).hasSize(judged.rules().size() - BEFORE_ANYTHING_IS_GIVEN.size());
    }

    @Test
    void a_course_given_as_planned_on_the_ward_departs_from_no_rule() {
        Life life = Life.ordinary();
        life.giveUpTo(20);
        assertThat(life.course).isInstanceOf(Course.Completed.class);
        Judged judged = Judged.at(life, at(START.plusDays(20), 9));
        assertThat(judged.of(RuleStatus.DEVIATED)).isEmpty();
        assertThat(judged.of(RuleStatus.NOT_RECORDED)).isEmpty();
        assertThat(judged.of(RuleStatus.NOT_YET_DUE))
                .containsExactly(SourceRule.R2, SourceRule.R15, SourceRule.R16, SourceRule.R54);
    }

    @Test
    void what_is_known_only_from_the_sheet_is_said_to_rest_on_the_sheet_R27_R30() {
        Life life = Life.ordinary();
        life.giveUpTo(3);
        Judged judged = Judged.of(life);
        assertThat(judged.rule(SourceRule.R30).basis()).isEqualTo(Basis.SHEET);
        assertThat(judged.rule(SourceRule.R27).evidence().getFirst()).contains("3 sessions", "is not recorded");
        assertThat(judged.rule(SourceRule.R12).basis()).isEqualTo(Basis.RECORD);
    }

    @Test
    void a_course_every_other_day_and_a_consolidation_at_full_duration_keep_their_own_rules_R11_R61() {
        Life slow = Life.everyOtherDay();
        slow.giveUpTo(20);
        assertThat(Judged.at(slow, at(START.plusDays(40), 9)).of(RuleStatus.DEVIATED))
                .isEmpty();
        Life full = new Life(Patients.ordinary().consolidating().dosed(30, ConsolidationDuration.FULL, false));
        full.giveUpTo(2);
        assertThat(Judged.of(full).find(SourceRule.R11)).isEmpty();
        assertThat(Judged.of(full).status(SourceRule.R12)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void only_the_rule_of_the_kind_of_stroke_concerns_a_course_R8_R9_R10() {
        assertThat(ofType(StrokeType.ISCHAEMIC)).containsExactly(SourceRule.R8);
        assertThat(ofType(StrokeType.HAEMORRHAGIC)).containsExactly(SourceRule.R9);
        assertThat(ofType(StrokeType.UNKNOWN)).containsExactly(SourceRule.R10);
        assertThat(ofType(StrokeType.SUBARACHNOID)).containsExactly(SourceRule.R10);
    }

    private static List<SourceRule> ofType(StrokeType type) {
        var bedside = Patients.ordinary().clearance().bedside();
        Life life = new Life(Patients.ordinary()
                .with(new Bedside(
                        type, bedside.affectedSide(), bedside.conscious(), bedside.inside(), bedside.allergies())));
        life.giveUpTo(1);
        Judged judged = Judged.of(life);
        List<SourceRule> found = List.of(SourceRule.R8, SourceRule.R9, SourceRule.R10).stream()
                .filter(rule -> judged.find(rule).isPresent())
                .toList();
        assertThat(found).allMatch(rule -> judged.status(rule) == RuleStatus.KEPT);
        return found;
    }
}

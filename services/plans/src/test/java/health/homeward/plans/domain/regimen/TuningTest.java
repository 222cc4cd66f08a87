package health.homeward.plans.domain.regimen;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.SessionPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A hospital's own derived values: each changes what it names and nothing else, within the source's bounds. */
class TuningTest {

    private static Regimen with(DerivedValue value, int own) {
        return new Tuning(Map.of(value, own)).over(StrokeRegimen.STROKE);
    }

    private static List<String> refused(DerivedValue value, int own) {
        return new Tuning(Map.of(value, own))
                .reasons().stream()
                        .map(reason -> reason.rule() + " " + reason.code())
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(DerivedValue.class)
    void the_default_is_what_the_stroke_regimen_has_and_setting_it_changes_nothing(DerivedValue value) {
        assertThat(value.in(with(value, value.standard()))).isEqualTo(value.standard());
        assertThat(Tuning.NONE.over(StrokeRegimen.STROKE)).isEqualTo(StrokeRegimen.STROKE);
        assertThat(Tuning.NONE.reasons()).isEmpty();
        assertThat(value.meaning()).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(DerivedValue.class)
    void its_own_value_is_read_back_and_the_others_stay(DerivedValue value) {
        int own = value.standard() == value.least() ? value.most() : value.least();
        Regimen tuned = with(value, own);
        assertThat(value.in(tuned)).isEqualTo(own);
        Stream.of(DerivedValue.values())
                .filter(other -> other != value)
                .forEach(other -> assertThat(other.in(tuned)).as(other.name()).isEqualTo(other.standard()));
    }

    @ParameterizedTest
    @EnumSource(DerivedValue.class)
    void beyond_its_bounds_it_is_refused_under_its_rule_R12_R13_R17_R19_R23_R33(DerivedValue value) {
        assertThat(refused(value, value.most() + 5)).containsExactly(value.rule() + " OUT_OF_BOUNDS");
        assertThat(refused(value, value.least() - 1)).containsExactly(value.rule() + " OUT_OF_BOUNDS");
    }

    @ParameterizedTest
    @EnumSource(DerivedValue.class)
    void what_is_out_of_bounds_changes_nothing_where_other_reasons_are_looked_for_all_the_same(DerivedValue value) {
        for (int own : new int[] {value.most() + 5, value.least() - 1, 0, -1}) {
            assertThat(new Tuning(Map.of(value, own)).over(StrokeRegimen.STROKE))
                    .isEqualTo(StrokeRegimen.STROKE);
        }
    }

    @Test
    void minutes_between_two_steps_are_refused_R13() {
        assertThat(refused(DerivedValue.TARGET_MINUTES, 32)).containsExactly("R13 OUT_OF_BOUNDS");
    }

    @Test
    void the_areas_keep_the_sources_order_R19() {
        assertThat(refused(DerivedValue.CHEST_FROM, 15)).containsExactly("R19 ORDER_OF_AREAS");
        assertThat(refused(DerivedValue.CHEST_FROM, 20)).isEmpty();
    }

    @Test
    void the_usual_target_is_not_above_the_cap_R13() {
        assertThat(new Tuning(Map.of(DerivedValue.TARGET_MINUTES, 40, DerivedValue.CAP_MINUTES, 35)).reasons())
                .extracting(Reason::code)
                .containsExactly("TARGET_ABOVE_CAP");
    }

    static Stream<Regimen> others() {
        return Regimens.all().stream().filter(regimen -> regimen != StrokeRegimen.STROKE);
    }

    @ParameterizedTest
    @MethodSource("others")
    void other_regimens_are_what_the_source_says(Regimen regimen) {
        assertThat(new Tuning(Map.of(DerivedValue.CAP_MINUTES, 30)).over(regimen))
                .isSameAs(regimen);
    }

    @Test
    void fewer_procedures_at_a_step_climb_sooner_R12() {
        assertThat(Patients.ordinary()
                        .with(with(DerivedValue.MOST_PROCEDURES_PER_STEP, 1))
                        .sessions())
                .extracting(SessionPlan::minutes)
                .startsWith(5, 10, 15, 20, 25, 30, 30);
    }

    @Test
    void more_of_a_session_is_spent_on_the_healthy_area_R33() {
        var session = Patients.ordinary()
                .with(with(DerivedValue.HEALTHY_AREA_ONE_MINUTE_EVERY, 5))
                .sessions()
                .getLast();
        assertThat(session.content().steps().get(1).kind()).isEqualTo(StepKind.HEALTHY_AREA);
        assertThat(session.content().steps().get(1).minutes()).isEqualTo(6);
        assertThat(session.content().steps().stream()
                        .mapToInt(step -> step.minutes())
                        .sum())
                .isEqualTo(30);
    }

    @Test
    void the_usual_frequency_is_the_hospitals_R17() {
        assertThat(with(DerivedValue.USUAL_DAYS_APART, 2).rhythm().usual()).isEqualTo(Frequency.EVERY_OTHER_DAY);
    }

    @Test
    void the_last_stages_are_the_hospitals_R23() {
        Progression quarter = with(DerivedValue.LAST_STAGES_ONE_IN, 4).progression();
        assertThat(quarter.isLastStages(15, 20)).isFalse();
        assertThat(quarter.isLastStages(16, 20)).isTrue();
    }
}

package health.homeward.plans.domain.regimen;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.SessionContents;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.Step;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hospital's own derived values: each changes what it names and nothing else, within the source's bounds. */
class TuningTest {

    private static Regimen with(DerivedValue value, int own) {
        return new Tuning(Map.of(value, own)).over(value.home());
    }

    private static List<String> refused(DerivedValue value, int own) {
        return new Tuning(Map.of(value, own))
                .reasons().stream()
                        .map(reason -> reason.rule() + " " + reason.code())
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(DerivedValue.class)
    void the_default_is_what_the_regimen_has_and_setting_it_changes_nothing(DerivedValue value) {
        assertThat(value.in(with(value, value.standard()))).isEqualTo(value.standard());
        assertThat(Tuning.NONE.over(value.home())).isEqualTo(value.home());
        assertThat(Tuning.NONE.reasons()).isEmpty();
        assertThat(value.meaning()).endsWith(".");
    }

    @ParameterizedTest
    @EnumSource(DerivedValue.class)
    void its_own_value_is_read_back_and_the_others_stay(DerivedValue value) {
        int own = value.standard() == value.least() ? value.most() : value.least();
        Tuning tuning = new Tuning(Map.of(value, own));
        assertThat(tuning.of(value)).isEqualTo(own);
        Stream.of(DerivedValue.values())
                .filter(other -> other != value)
                .forEach(other -> assertThat(tuning.of(other)).as(other.name()).isEqualTo(other.standard()));
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

    @Test
    void a_course_for_scoliosis_has_as_many_visits_as_the_hospital_takes_about_fifteen_for_R66a_R60() {
        Patients twelve = BackPatients.scoliosis().procedures(12);
        assertThat(twelve.refusals()).containsExactly("R66a PROCEDURE_COUNT");
        assertThat(twelve.with(with(DerivedValue.SCOLIOSIS_FEWEST_PROCEDURES, 12))
                        .refusals())
                .isEmpty();
        assertThat(refused(DerivedValue.SCOLIOSIS_MOST_PROCEDURES, 16)).containsExactly("R66a OUT_OF_BOUNDS");
        assertThat(refused(DerivedValue.SCOLIOSIS_FEWEST_PROCEDURES, 9)).containsExactly("R66a OUT_OF_BOUNDS");
        assertThat(refused(DerivedValue.SCOLIOSIS_MOST_PROCEDURES, 13)).containsExactly("R66a FEWEST_ABOVE_MOST");
    }

    /** Every share at its largest, every area at its earliest, and a massager besides. */
    @ParameterizedTest
    @ValueSource(ints = {5, 10, 15, 20, 25, 30, 35, 40})
    void within_their_bounds_the_shares_leave_a_minute_for_every_area_R19_R28_R33_R34a_R73(int minutes) {
        Map<DerivedValue, Integer> earliest = new EnumMap<>(DerivedValue.class);
        Stream.of(DerivedValue.values())
                .filter(value -> value.name().endsWith("_FROM") || value.name().endsWith("_ONE_MINUTE_EVERY"))
                .forEach(value -> earliest.put(value, value.least()));
        assertThat(new Tuning(earliest).reasons()).isEmpty();
        var compiled = Patients.ordinary()
                .aided(Auxiliary.MASSAGER_ON_RIGID_BASE)
                .with(new Tuning(earliest).over(StrokeRegimen.STROKE))
                .compiled();
        Content content = SessionContents.of(1, minutes, Setting.HOSPITAL, compiled.terms(), compiled.situation());
        assertThat(content.steps().stream().mapToInt(Step::minutes).sum()).isEqualTo(minutes);
        assertThat(content.steps())
                .filteredOn(step -> step.kind() != StepKind.BLANKET)
                .allMatch(step -> step.minutes() > 0);
    }

    @Test
    void more_of_a_session_is_spent_on_warm_up_ending_and_massager_R28_R73_R34a() {
        assertThat(minutesOf(StepKind.WARM_UP, DerivedValue.WARM_UP_ONE_MINUTE_EVERY))
                .containsExactly(3);
        assertThat(minutesOf(StepKind.SOFT_ENDING, DerivedValue.ENDING_ONE_MINUTE_EVERY))
                .containsExactly(3);
        assertThat(minutesOf(StepKind.DEVICE, DerivedValue.MASSAGER_ONE_MINUTE_EVERY))
                .containsExactly(3, 3);
        assertThat(Patients.ordinary()
                        .aided(Auxiliary.MASSAGER_ON_RIGID_BASE)
                        .with(with(DerivedValue.MASSAGER_FROM, 30))
                        .sessions())
                .filteredOn(
                        session -> session.content().steps().stream().anyMatch(step -> step.kind() == StepKind.DEVICE))
                .allMatch(session -> session.minutes() == 30)
                .isNotEmpty();
    }

    private static List<Integer> minutesOf(StepKind kind, DerivedValue value) {
        return Patients.ordinary()
                .aided(Auxiliary.MASSAGER_ON_RIGID_BASE)
                .with(with(value, 10))
                .sessions()
                .getLast()
                .content()
                .steps()
                .stream()
                .filter(step -> step.kind() == kind)
                .map(Step::minutes)
                .toList();
    }
}

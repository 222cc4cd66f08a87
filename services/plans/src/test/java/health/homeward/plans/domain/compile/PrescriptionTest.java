package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.AuthorRole;
import health.homeward.plans.domain.ConsolidationDuration;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Goal;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Side;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrescriptionTest {
    private static final List<Prescription.Author> AUTHORS =
            List.of(new Prescription.Author(AuthorRole.NEUROLOGIST, Patients.NEUROLOGIST));

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 1, 19, 31, Integer.MAX_VALUE})
    void refuses_fewer_than_20_or_more_than_30_procedures_R14(int procedures) {
        assertThat(Patients.ordinary().procedures(procedures).refusals()).containsExactly("R14 PROCEDURE_COUNT");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31})
    void a_wrong_count_hides_nothing_that_can_be_judged_without_it_R14_R12_R13_R7(int procedures) {
        Patients wrong = Patients.ordinary().procedures(procedures);
        assertThat(wrong.every(Frequency.GAP_2).refusals()).containsExactly("R14 PROCEDURE_COUNT", "R12 RAMP_TOO_SLOW");
        assertThat(wrong.dosed(25, null, false).refusals())
                .containsExactly("R14 PROCEDURE_COUNT", "R13 TARGET_BELOW_REQUIRED");
        var week = new StartWindow(Patients.at(Patients.START, 0), null, null, Patients.START.plusDays(7));
        assertThat(wrong.with(week).refusals()).containsExactly("R14 PROCEDURE_COUNT", "R7 CLEARANCE_TOO_SHORT");
    }

    @Test
    void a_target_below_thirty_minutes_is_asked_about_without_any_date_R13_R61() {
        assertThat(Patients.ordinary()
                        .dosed(25, null, false)
                        .every(Frequency.DAILY, DayOfWeek.values())
                        .refusals())
                .containsExactly("R13 TARGET_BELOW_REQUIRED", "R61 NO_TREATMENT_DAY");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 25, 30})
    void plans_as_many_sessions_as_procedures_R14(int procedures) {
        assertThat(Patients.ordinary().procedures(procedures).sessions()).hasSize(procedures);
    }

    @Test
    void refuses_a_programme_without_a_neurologist_among_its_authors_R1() {
        assertThat(Patients.ordinary().planned(List.of(), List.of()).refusals()).containsExactly("R1 NO_NEUROLOGIST");
        assertThat(Patients.ordinary()
                        .planned(
                                List.of(),
                                List.of(new Prescription.Author(AuthorRole.KINESITHERAPIST, Patients.NEUROLOGIST)))
                        .refusals())
                .containsExactly("R1 NO_NEUROLOGIST");
    }

    @Test
    void refuses_less_spasm_and_more_tone_for_the_same_muscle_group_R3() {
        assertThat(withGoals(aim(Goal.SPASM_REDUCTION, "BICEPS"), aim(Goal.MUSCLE_TONE, "BICEPS"))
                        .refusals())
                .containsExactly("R3 GOALS_CLASH");
        assertThat(withGoals(aim(Goal.SPASM_REDUCTION, null), aim(Goal.MUSCLE_TONE, "BICEPS"))
                        .refusals())
                .containsExactly("R3 GOALS_CLASH");
    }

    @Test
    void allows_less_spasm_and_more_tone_for_different_muscle_groups_R3() {
        assertThat(withGoals(aim(Goal.SPASM_REDUCTION, "BICEPS"), aim(Goal.MUSCLE_TONE, "QUADRICEPS"))
                        .refusals())
                .isEmpty();
    }

    @Test
    void preventing_bedsores_is_a_goal_that_changes_no_session_and_is_said_to_be_no_promise_R4() {
        var patient = withGoals(aim(Goal.BEDSORE_PREVENTION, null), aim(Goal.MUSCLE_TONE, null));
        assertThat(patient.refusals()).isEmpty();
        assertThat(patient.sessions()).isEqualTo(Patients.ordinary().sessions());
        assertThat(patient.warnings()).containsExactly("R4 BEDSORES_NOT_PROMISED");
        assertThat(Patients.ordinary().warnings()).isEmpty();
    }

    @Test
    void refuses_a_week_without_a_treatment_day_R61() {
        assertThat(Patients.ordinary()
                        .every(Frequency.DAILY, DayOfWeek.values())
                        .refusals())
                .containsExactly("R61 NO_TREATMENT_DAY");
    }

    @Test
    void refuses_a_first_area_that_is_neither_shoulder_nor_thigh_R18() {
        assertThat(Patients.ordinary().openedBy(Area.HAND).refusals()).containsExactly("R18 FIRST_AREA");
    }

    @Test
    void refuses_a_choice_of_duration_for_a_first_course_R16() {
        assertThat(Patients.ordinary()
                        .dosed(30, ConsolidationDuration.FULL, false)
                        .refusals())
                .containsExactly("R16 NOT_A_CONSOLIDATION");
    }

    @Test
    void a_choice_of_duration_that_a_first_course_has_not_hides_no_slow_ramp_R12_R16() {
        assertThat(Patients.ordinary()
                        .dosed(30, ConsolidationDuration.FULL, false)
                        .every(Frequency.GAP_2)
                        .refusals())
                .containsExactlyInAnyOrder("R12 RAMP_TOO_SLOW", "R16 NOT_A_CONSOLIDATION");
    }

    @Test
    void gives_every_reason_at_once() {
        var clearance = Patients.ordinary().clearance().as(ClearanceState.SUSPENDED);
        var bedside = new Bedside(
                clearance.bedside().strokeType(),
                Side.UNKNOWN,
                Fact.UNKNOWN,
                clearance.bedside().inside(),
                clearance.bedside().allergies());
        assertThat(Patients.ordinary()
                        .with(clearance)
                        .with(bedside)
                        .procedures(31)
                        .dosed(41, null, false)
                        .planned(List.of(), List.of())
                        .refusals())
                .contains(
                        "R14 PROCEDURE_COUNT",
                        "R13 TARGET_ABOVE_CAP",
                        "R1 NO_NEUROLOGIST",
                        "R7 NOT_CLEARED",
                        "R6 NOT_CONSCIOUS",
                        "R18 SIDE_UNKNOWN");
    }

    @Test
    void the_same_input_gives_the_same_course() {
        assertThat(Patients.ordinary().compile()).isEqualTo(Patients.ordinary().compile());
    }

    private static Patients withGoals(Prescription.Aim... aims) {
        return Patients.ordinary().planned(List.of(aims), AUTHORS);
    }

    private static Prescription.Aim aim(Goal goal, String group) {
        return new Prescription.Aim(goal, group);
    }
}

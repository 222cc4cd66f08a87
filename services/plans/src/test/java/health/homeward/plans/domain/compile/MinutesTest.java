package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.ConsolidationDuration;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Patients;
import java.time.DayOfWeek;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MinutesTest {

    @Test
    void daily_procedures_climb_from_5_by_5_every_second_time_to_30_at_the_eleventh_R12() {
        assertThat(minutes(Patients.ordinary()))
                .containsExactly(5, 5, 10, 10, 15, 15, 20, 20, 25, 25, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30);
    }

    @Test
    void every_other_day_climbs_each_time_to_30_at_the_sixth_R12() {
        assertThat(minutes(Patients.ordinary().every(Frequency.EVERY_OTHER_DAY)).subList(0, 7))
                .containsExactly(5, 10, 15, 20, 25, 30, 30);
    }

    @Test
    void days_off_shorten_the_steps_because_fewer_procedures_fall_into_the_second_week_R12() {
        // ten procedures fall into days 1–14: h = ⌊9/5⌋ = 1
        assertThat(minutes(Patients.ordinary().every(Frequency.DAILY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                        .subList(0, 7))
                .containsExactly(5, 10, 15, 20, 25, 30, 30);
    }

    @Test
    void the_first_session_lasts_no_more_than_5_minutes_R11() {
        assertThat(Patients.ordinary().sessions().getFirst().minutes()).isEqualTo(5);
    }

    @Test
    void by_course_day_14_a_session_lasts_30_minutes_R13() {
        for (Frequency frequency : List.of(Frequency.DAILY, Frequency.EVERY_OTHER_DAY)) {
            assertThat(Patients.ordinary().every(frequency).sessions())
                    .filteredOn(session -> !session.date().isBefore(Patients.START.plusDays(13)))
                    .allMatch(session -> session.minutes() == 30);
        }
    }

    @Test
    void two_free_days_between_procedures_cannot_reach_30_minutes_so_the_prescriber_is_asked_R12() {
        assertThat(Patients.ordinary().every(Frequency.GAP_2).refusals()).containsExactly("R12 RAMP_TOO_SLOW");
        assertThat(Patients.ordinary().every(Frequency.GAP_3).refusals()).containsExactly("R12 RAMP_TOO_SLOW");
    }

    @Test
    void five_procedures_in_two_weeks_are_too_few_and_six_are_enough_R12() {
        var fiveInTwoWeeks = Patients.ordinary().every(Frequency.GAP_2);
        var sixInTwoWeeks = Patients.ordinary()
                .every(Frequency.DAILY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        assertThat(fiveInTwoWeeks.refusals()).contains("R12 RAMP_TOO_SLOW");
        assertThat(minutes(sixInTwoWeeks).get(5)).isEqualTo(30);
    }

    @Test
    void a_prescriber_who_accepts_the_slow_ramp_gets_it_with_a_warning_R13() {
        var accepted = Patients.ordinary().every(Frequency.GAP_2).dosed(30, null, true);
        assertThat(minutes(accepted).subList(0, 7)).containsExactly(5, 10, 15, 20, 25, 30, 30);
        assertThat(accepted.warnings()).containsExactly("R13 BEHIND_THE_RAMP_ACCEPTED");
    }

    @Test
    void a_consolidation_at_full_duration_asks_for_a_low_target_as_a_ramp_does_R13_R16() {
        Patients full = Patients.ordinary().consolidating();
        assertThat(full.dosed(5, ConsolidationDuration.FULL, false).refusals())
                .containsExactly("R13 TARGET_BELOW_REQUIRED");
        assertThat(full.dosed(5, ConsolidationDuration.FULL, true).warnings())
                .containsExactly("R13 BEHIND_THE_RAMP_ACCEPTED");
        assertThat(full.every(Frequency.GAP_3)
                        .dosed(30, ConsolidationDuration.FULL, false)
                        .warnings())
                .isEmpty();
    }

    @Test
    void a_target_below_30_is_asked_about_and_above_40_is_refused_R13_R67() {
        assertThat(Patients.ordinary().dosed(25, null, false).refusals()).containsExactly("R13 TARGET_BELOW_REQUIRED");
        assertThat(Patients.ordinary().dosed(45, null, false).refusals()).containsExactly("R13 TARGET_ABOVE_CAP");
        assertThat(minutes(Patients.ordinary().dosed(40, null, false)).getLast())
                .isEqualTo(40);
        assertThat(minutes(Patients.ordinary().dosed(25, null, true)).getLast()).isEqualTo(25);
    }

    @Test
    void a_target_off_the_ramp_is_refused_R12() {
        for (int target : new int[] {-5, 0, 4, 31, 33}) {
            assertThat(Patients.ordinary().dosed(target, null, true).refusals())
                    .containsExactly("R12 TARGET_NOT_ON_RAMP");
        }
    }

    @Test
    void a_consolidation_climbs_again_or_starts_at_full_duration_R16() {
        assertThat(minutes(Patients.ordinary().consolidating().dosed(30, ConsolidationDuration.RAMP, false)))
                .startsWith(5, 5, 10);
        assertThat(minutes(Patients.ordinary().consolidating().dosed(30, ConsolidationDuration.FULL, false)))
                .containsOnly(30);
    }

    @Property
    void minutes_follow_the_formula_of_R12(
            @ForAll @IntRange(min = 20, max = 30) int procedures, @ForAll @IntRange(min = 0, max = 1) int rhythm) {
        Frequency frequency = Frequency.values()[rhythm];
        int planned = frequency == Frequency.DAILY ? 14 : 7;
        int h = Math.max(1, (planned - 1) / 5);
        List<Integer> minutes =
                minutes(Patients.ordinary().procedures(procedures).every(frequency));
        for (int n = 1; n <= procedures; n++) {
            assertThat(minutes.get(n - 1)).isEqualTo(Math.min(30, 5 + 5 * ((n - 1) / h)));
        }
    }

    @Test
    void the_first_minutes_are_the_lowest_target_there_is_R12() {
        assertThat(minutes(Patients.ordinary().dosed(5, null, true))).containsOnly(5);
    }

    private static List<Integer> minutes(Patients patient) {
        return patient.sessions().stream().map(SessionPlan::minutes).toList();
    }
}

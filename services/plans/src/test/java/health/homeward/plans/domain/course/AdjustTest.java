package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.compile.StartWindow;
import org.junit.jupiter.api.Test;

class AdjustTest {

    @Test
    void another_frequency_gives_coming_sessions_other_dates_and_never_jumps_a_step_R12_R61() {
        Life life = Life.ordinary();
        life.giveUpTo(4);
        assertThat(adjust(life, Frequency.EVERY_OTHER_DAY, null, false, 3)).isTrue();
        assertThat(life.session(5).plan().date()).isEqualTo(START.plusDays(5));
        assertThat(life.session(6).plan().date()).isEqualTo(START.plusDays(7));
        assertThat(life.comingMinutes()).startsWith(15, 20, 25, 30);
    }

    @Test
    void another_frequency_keeps_the_holidays_that_were_prescribed_R61() {
        Life life = new Life(Patients.ordinary().notOn(START.plusDays(5)));
        life.giveUpTo(4);
        assertThat(adjust(life, Frequency.EVERY_OTHER_DAY, null, false, 3)).isTrue();
        assertThat(life.session(5).plan().date()).isEqualTo(START.plusDays(6));
        assertThat(life.session(6).plan().date()).isEqualTo(START.plusDays(8));
    }

    @Test
    void a_slower_rhythm_that_misses_the_second_week_is_asked_about_R12_R13() {
        Life life = Life.ordinary();
        assertThat(adjust(life, Frequency.GAP_3, null, false, 0)).isFalse();
        assertThat(life.refusals()).containsExactly("R12 RAMP_TOO_SLOW");
        assertThat(adjust(life, Frequency.GAP_3, null, true, 0)).isTrue();
    }

    @Test
    void after_the_second_week_a_slower_rhythm_needs_no_asking_R13() {
        Life life = Life.ordinary();
        life.giveUpTo(15);
        assertThat(adjust(life, Frequency.GAP_3, null, false, 14)).isTrue();
        assertThat(life.session(16).plan().date()).isEqualTo(START.plusDays(18));
        assertThat(life.comingMinutes()).containsOnly(30);
    }

    @Test
    void another_target_is_climbed_to_step_by_step_and_bounded_R12_R13() {
        Life life = Life.ordinary();
        life.giveUpTo(14);
        assertThat(adjust(life, null, 40, false, 13)).isTrue();
        assertThat(life.comingMinutes()).startsWith(35, 35, 40, 40);
        assertThat(adjust(life, null, 45, false, 13)).isFalse();
        assertThat(life.refusals()).containsExactly("R13 TARGET_ABOVE_CAP");
        assertThat(adjust(life, null, 20, false, 13)).isFalse();
        assertThat(life.refusals()).containsExactly("R13 TARGET_BELOW_REQUIRED");
        assertThat(adjust(life, null, 20, true, 13)).isTrue();
        assertThat(life.comingMinutes()).containsOnly(20);
    }

    @Test
    void a_rhythm_that_outlasts_the_clearance_is_refused_R7() {
        Life life = new Life(Patients.ordinary().with(new StartWindow(at(START, 0), null, null, START.plusDays(25))));
        assertThat(adjust(life, Frequency.EVERY_OTHER_DAY, null, false, 0)).isFalse();
        assertThat(life.refusals()).containsExactly("R7 CLEARANCE_TOO_SHORT");
    }

    @Test
    void a_course_under_hold_is_not_adjusted_R7() {
        Life life = Life.ordinary();
        life.fever(at(START, 8));
        assertThat(adjust(life, Frequency.EVERY_OTHER_DAY, null, false, 0)).isFalse();
        assertThat(life.refusals()).containsExactly("R7 UNDER_HOLD");
    }

    @Test
    void a_target_that_reaches_the_back_asks_for_its_position_when_both_sides_are_affected_R20() {
        Life life = new Life(Patients.ordinary().on(Side.BILATERAL).dosed(15, null, true));
        assertThat(adjust(life, null, 30, false, 0)).isFalse();
        assertThat(life.refusals()).containsExactly("R20 BACK_POSITION_UNDECIDED");
    }

    @Test
    void only_what_falls_into_the_second_week_makes_the_ramp_steeper_R12() {
        Life life = Life.ordinary();
        life.giveUpTo(1);
        assertThat(adjust(life, Frequency.DAILY, 35, false, 1)).isTrue();
        assertThat(life.comingMinutes()).startsWith(5, 10, 10, 15, 15, 20, 20, 25, 25, 30, 30, 35);
    }

    @Test
    void after_the_second_week_the_steps_stay_as_long_as_they_were_R12() {
        Life life = Life.ordinary();
        life.give(1);
        for (int number = 2; number <= 15; number++) {
            life.miss(number);
        }
        assertThat(adjust(life, Frequency.EVERY_OTHER_DAY, null, true, 14)).isTrue();
        assertThat(life.comingMinutes()).startsWith(5, 10, 10, 15);
    }

    @Test
    void another_frequency_keeps_the_first_date_that_was_promised_R61() {
        Life life = Life.ordinary();
        assertThat(adjust(life, Frequency.EVERY_OTHER_DAY, null, false, -1)).isTrue();
        assertThat(life.session(1).plan().date()).isEqualTo(START);
        assertThat(life.session(2).plan().date()).isEqualTo(START.plusDays(2));
    }

    private static boolean adjust(Life life, Frequency frequency, Integer target, boolean accepted, int day) {
        return life.when(new Command.Adjust(frequency, target, accepted), at(START.plusDays(day), 19));
    }
}

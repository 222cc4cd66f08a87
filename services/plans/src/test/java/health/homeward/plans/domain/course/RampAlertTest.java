package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Patients;
import org.junit.jupiter.api.Test;

class RampAlertTest {

    @Test
    void a_course_that_reaches_30_minutes_by_day_14_raises_no_alert_R13() {
        Life life = Life.ordinary();
        assertThat(RampAlert.of(life.course.body())).isEmpty();
        life.giveUpTo(20);
        assertThat(RampAlert.of(life.course.body())).isEmpty();
    }

    @Test
    void three_missed_sessions_still_leave_30_minutes_on_day_14_and_a_fourth_does_not_R13() {
        Life life = Life.ordinary();
        life.miss(1);
        life.give(2);
        for (int n = 3; n <= 5; n++) {
            life.miss(n);
        }
        assertThat(RampAlert.of(life.course.body())).isEmpty();
        life.miss(6);
        assertThat(RampAlert.of(life.course.body())).hasValueSatisfying(alert -> {
            assertThat(alert.day()).isEqualTo(14);
            assertThat(alert.minutes()).isEqualTo(25);
            assertThat(alert.causes()).containsExactly(RampAlert.Cause.MISSED);
        });
    }

    @Test
    void the_alert_names_every_cause_R13() {
        Life life = Life.ordinary();
        life.giveUpTo(2);
        life.stop(3, 2);
        life.reduce(4, 5, true);
        life.fever(at(START.plusDays(4), 8));
        life.cleared(at(START.plusDays(9), 8));
        assertThat(RampAlert.of(life.course.body())).hasValueSatisfying(alert -> assertThat(alert.causes())
                .containsExactly(
                        RampAlert.Cause.STOPPED, RampAlert.Cause.REDUCED, RampAlert.Cause.PAIN, RampAlert.Cause.HELD));
    }

    @Test
    void an_accepted_slow_ramp_or_lower_target_is_a_cause_too_R13() {
        Life slow = new Life(Patients.ordinary().every(Frequency.GAP_2).dosed(25, null, true));
        assertThat(RampAlert.of(slow.course.body())).hasValueSatisfying(alert -> assertThat(alert.causes())
                .containsExactly(RampAlert.Cause.FREQUENCY, RampAlert.Cause.TARGET));
    }

    @Test
    void a_session_that_was_missed_late_is_itself_no_short_session_R13() {
        Life life = Life.ordinary();
        for (int number = 1; number <= 3; number++) {
            life.miss(number);
        }
        life.giveUpTo(20);
        life.stop(21, 3);
        assertThat(RampAlert.of(life.course.body())).isEmpty();
    }

    @Test
    void a_session_shortened_after_the_second_week_is_behind_though_the_next_one_has_30_minutes_again_R13() {
        Life life = Life.ordinary();
        life.giveUpTo(14);
        life.reduce(15, 26, false);
        assertThat(life.comingMinutes()).allMatch(minutes -> minutes == 30);
        assertThat(RampAlert.of(life.course.body())).hasValueSatisfying(alert -> {
            assertThat(alert.minutes()).isEqualTo(26);
            assertThat(alert.causes()).containsExactly(RampAlert.Cause.REDUCED);
        });
    }

    @Test
    void what_came_after_the_short_session_is_no_cause_R13() {
        Life life = Life.ordinary();
        life.giveUpTo(13);
        life.reduce(14, 28, false);
        life.give(15);
        life.miss(16);
        life.fever(at(START.plusDays(16), 8));
        life.cleared(at(START.plusDays(19), 8));
        assertThat(RampAlert.of(life.course.body()))
                .hasValueSatisfying(alert -> assertThat(alert.causes()).containsExactly(RampAlert.Cause.REDUCED));
    }

    @Test
    void a_session_given_as_if_in_full_with_fewer_minutes_is_its_own_cause_R13() {
        Life life = Life.ordinary();
        life.giveUpTo(13);
        life.ward(14, life.treatment(14, 25, Treatment.Outcome.FULL, false));
        assertThat(RampAlert.of(life.course.body()))
                .hasValueSatisfying(alert -> assertThat(alert.causes()).containsExactly(RampAlert.Cause.REDUCED));
    }

    @Test
    void a_lower_target_that_was_accepted_for_a_daily_course_is_no_matter_of_its_frequency_R13() {
        Life life = new Life(Patients.ordinary().dosed(25, null, true));
        assertThat(RampAlert.of(life.course.body()))
                .hasValueSatisfying(alert -> assertThat(alert.causes()).containsExactly(RampAlert.Cause.TARGET));
    }
}

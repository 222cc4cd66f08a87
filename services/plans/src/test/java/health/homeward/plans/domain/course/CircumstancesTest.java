package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import org.junit.jupiter.api.Test;

class CircumstancesTest {

    @Test
    void on_discharge_coming_sessions_move_home_and_given_ones_stay_R25() {
        Life life = Life.ordinary();
        life.giveUpTo(5);
        life.discharged(at(START.plusDays(5), 7));
        assertThat(life.session(5).plan().content().setting()).isEqualTo(Setting.HOSPITAL);
        assertThat(life.course.body().sessions().open())
                .hasSize(15)
                .allMatch(open -> open.plan().content().setting() == Setting.HOME);
        var changed = life.events(CourseEvent.SessionChanged.class).getLast();
        assertThat(changed.cause()).isEqualTo(CourseEvent.Cause.DISCHARGED);
        assertThat(changed.sessions()).hasSize(15);
    }

    @Test
    void a_session_whose_hours_were_over_at_discharge_stays_on_the_ward_R25() {
        Life life = Life.ordinary();
        life.discharged(at(START, 20));
        assertThat(life.session(1).plan().content().setting()).isEqualTo(Setting.HOSPITAL);
        assertThat(life.session(2).plan().content().setting()).isEqualTo(Setting.HOME);
    }

    @Test
    void on_readmission_coming_sessions_move_back_to_the_ward_R25() {
        Life life = Life.goingHome();
        life.discharged(at(START, 7));
        life.when(new Command.Move(Setting.HOSPITAL, at(START.plusDays(2), 7)), at(START.plusDays(2), 7));
        assertThat(life.session(2).plan().content().setting()).isEqualTo(Setting.HOME);
        assertThat(life.session(3).plan().content().setting()).isEqualTo(Setting.HOSPITAL);
        assertThat(life.events(CourseEvent.SessionChanged.class).getLast().cause())
                .isEqualTo(CourseEvent.Cause.READMITTED);
    }

    @Test
    void a_second_or_an_older_report_changes_nothing() {
        Life life = Life.ordinary();
        life.discharged(at(START, 9));
        int told = life.events.size();
        life.discharged(at(START, 10));
        life.when(new Command.Move(Setting.HOSPITAL, at(START, 8)), at(START, 11));
        assertThat(life.events).hasSize(told);
    }

    @Test
    void a_discharge_under_a_hold_is_remembered_and_the_course_stays_held() {
        Life life = Life.ordinary();
        life.fever(at(START, 9));
        life.discharged(at(START, 10));
        assertThat(life.course).isInstanceOf(Course.Paused.class);
        life.cleared(at(START.plusDays(1), 9));
        assertThat(life.course.body().sessions().open())
                .allMatch(open -> open.plan().content().setting() == Setting.HOME);
    }

    @Test
    void bed_rest_asks_for_an_experienced_therapist_until_it_ends_R24() {
        Life life = Life.ordinary();
        assertThat(life.session(1).plan().content().level()).isEqualTo(Level.EXPERIENCED);
        life.up(at(START, 8));
        assertThat(life.session(1).plan().content().rules()).doesNotContain("R24");
        assertThat(life.events(CourseEvent.SessionChanged.class).getLast().cause())
                .isEqualTo(CourseEvent.Cause.BED_REST);
        life.when(new Command.ChangeMobility(Mobility.BED_REST), at(START, 9));
        assertThat(life.session(1).plan().content().rules()).contains("R24");
        int told = life.events.size();
        life.when(new Command.ChangeMobility(Mobility.BED_REST), at(START, 10));
        assertThat(life.events).hasSize(told);
    }
}

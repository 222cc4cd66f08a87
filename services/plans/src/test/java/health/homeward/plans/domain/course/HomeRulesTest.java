package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.Permissions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a discharge makes of a course that has not begun on the ward (R25). */
class HomeRulesTest {
    private static final Permissions HOME_ONLY = new Permissions(false, false, false, true, null);

    private static List<String> alerts(Life life) {
        return HomeRules.against(life.course.body()).stream().map(Reason::code).toList();
    }

    @Test
    void a_course_on_the_ward_raises_none_R25() {
        assertThat(alerts(Life.ordinary())).isEmpty();
    }

    @Test
    void discharged_before_the_first_session_in_bed_and_not_cleared_for_home_both_are_told_R25() {
        Life life = Life.ordinary();
        life.discharged(at(START, 8));
        assertThat(alerts(life)).containsExactly("HOME_IN_BED", "HOME_NOT_CLEARED");
        life.up(at(START, 9));
        assertThat(alerts(life)).containsExactly("HOME_NOT_CLEARED");
    }

    @Test
    void the_hold_says_what_is_left_when_one_of_two_reasons_is_over_R25() {
        Life life = Life.ordinary();
        life.discharged(at(START, 8));
        life.up(at(START, 9));
        assertThat(life.course).isInstanceOfSatisfying(Course.Paused.class, paused -> assertThat(paused.holds())
                .extracting(Hold::code)
                .containsExactly("HOME_NOT_CLEARED"));
    }

    @Test
    void cleared_for_home_and_out_of_bed_nothing_is_told_R25() {
        Life life = new Life(Patients.ordinary().with(HOME_ONLY));
        life.discharged(at(START, 8));
        assertThat(alerts(life)).containsExactly("HOME_IN_BED");
        life.up(at(START, 9));
        assertThat(alerts(life)).isEmpty();
    }

    @Test
    void a_course_discharged_before_its_first_session_waits_until_it_may_be_wholly_at_home_R25() {
        Life life = new Life(Patients.ordinary().with(HOME_ONLY));
        life.discharged(at(START, 8));
        assertThat(life.course).isInstanceOfSatisfying(Course.Paused.class, paused -> assertThat(paused.holds())
                .extracting(hold -> hold.rule() + " " + hold.code())
                .containsExactly("R25 HOME_IN_BED"));
        life.when(new Command.Resume(), at(START, 9));
        assertThat(life.refusals()).containsExactly("R25 HOME_IN_BED");
        life.up(at(START, 10));
        assertThat(life.course).isInstanceOf(Course.Planned.class);
        assertThat(life.session(1).plan().content().setting()).isEqualTo(Setting.HOME);
    }

    @Test
    void bed_rest_before_the_first_session_of_a_course_wholly_at_home_holds_it_until_the_patient_is_up_R25() {
        Life life = new Life(Patients.ordinary().with(HOME_ONLY));
        life.up(at(START, 7));
        life.discharged(at(START, 8));
        assertThat(life.course).isInstanceOf(Course.Planned.class);
        life.when(new Command.ChangeMobility(Mobility.BED_REST), at(START, 9));
        assertThat(life.course).isInstanceOfSatisfying(Course.Paused.class, paused -> assertThat(paused.holds())
                .extracting(hold -> hold.rule() + " " + hold.code())
                .containsExactly("R25 HOME_IN_BED"));
        life.up(at(START, 10));
        assertThat(life.course).isInstanceOf(Course.Planned.class);
    }

    @Test
    void the_clearances_word_for_home_lets_it_go_on_R25() {
        Life life = Life.ordinary();
        life.up(at(START, 7));
        life.discharged(at(START, 8));
        assertThat(life.course).isInstanceOf(Course.Paused.class);
        life.when(
                new Command.ClearanceRenewed(Patients.ordinary().with(HOME_ONLY).clearance(), false), at(START, 9));
        assertThat(life.course).isInstanceOf(Course.Planned.class);
    }

    @Test
    void readmitted_it_goes_on_at_the_ward_R25() {
        Life life = Life.ordinary();
        life.discharged(at(START, 8));
        life.when(new Command.Move(Setting.HOSPITAL, at(START, 9)), at(START, 9));
        assertThat(life.course).isInstanceOf(Course.Planned.class);
        assertThat(life.session(1).plan().content().setting()).isEqualTo(Setting.HOSPITAL);
    }

    @Test
    void what_began_on_the_ward_may_go_on_at_home_R25() {
        Life life = Life.ordinary();
        life.give(1);
        life.discharged(at(START, 12));
        assertThat(alerts(life)).isEmpty();
    }
}

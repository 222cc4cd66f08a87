package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.conformance.By;
import health.homeward.plans.domain.conformance.RuleStatus;
import health.homeward.plans.domain.conformance.SourceRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Minutes and days as they were really given. */
class DoseConformanceTest {

    @Test
    void a_first_procedure_of_nine_minutes_departs_by_its_therapist_R11() {
        Visits visits = Visits.atHome();
        visits.lasting(1, 9);
        Judged judged = Judged.of(visits.life());
        assertThat(judged.deviations(SourceRule.R11)).singleElement().satisfies(deviation -> {
            assertThat(deviation.session()).isEqualTo(1);
            assertThat(deviation.by()).isEqualTo(new By(By.Role.THERAPIST, Life.THERAPIST));
            assertThat(deviation.cause()).isEqualTo("LONGER_THAN_PLANNED");
            assertThat(deviation.sentence()).contains("9 minutes");
        });
        assertThat(judged.status(SourceRule.R12)).isEqualTo(RuleStatus.NOT_YET_DUE);
    }

    @Test
    void sixteen_minutes_after_five_are_two_steps_and_ten_are_one_R12() {
        Visits visits = Visits.atHome();
        visits.lasting(1, 5);
        visits.lasting(2, 16);
        assertThat(Judged.of(visits.life()).causes(SourceRule.R12)).containsExactly("TWO_STEPS_AT_ONCE");
        Visits within = Visits.atHome();
        within.lasting(1, 5);
        within.lasting(2, 10);
        assertThat(Judged.of(within.life()).causes(SourceRule.R12)).containsExactly("LONGER_THAN_PLANNED");
    }

    @Test
    void a_shortened_procedure_lowers_what_the_next_may_last_and_the_course_keeps_to_it_R12() {
        Life life = Life.ordinary();
        life.giveUpTo(6);
        life.reduce(7, 7, false);
        life.giveUpTo(10);
        assertThat(Judged.of(life).status(SourceRule.R12)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void a_session_broken_off_is_no_procedure_to_measure_the_next_by_R12() {
        Life life = Life.ordinary();
        life.giveUpTo(6);
        life.stop(7, 1);
        life.giveUpTo(8);
        assertThat(Judged.of(life).status(SourceRule.R12)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void four_missed_sessions_leave_the_course_behind_on_day_14_with_the_cause_R13() {
        Life life = Life.ordinary();
        life.miss(1);
        life.give(2);
        for (int n = 3; n <= 6; n++) {
            life.miss(n);
        }
        life.giveUpTo(14);
        assertThat(Judged.of(life).status(SourceRule.R13)).isEqualTo(RuleStatus.NOT_YET_DUE);
        life.giveUpTo(15);
        assertThat(Judged.of(life).deviations(SourceRule.R13)).singleElement().satisfies(deviation -> {
            assertThat(deviation.cause()).isEqualTo("MISSED");
            assertThat(deviation.sentence()).contains("day 14", "25 minutes");
        });
    }

    @Test
    void a_session_shortened_after_the_second_week_is_its_own_cause_and_a_slow_order_the_neurologists_R13() {
        Life life = Life.ordinary();
        life.giveUpTo(14);
        life.reduce(15, 20, false);
        assertThat(Judged.of(life).causes(SourceRule.R13)).containsExactly("REDUCED");
        Life slow = new Life(Patients.ordinary().every(Frequency.GAP_3).dosed(30, null, true));
        slow.giveUpTo(5);
        assertThat(Judged.of(slow).deviations(SourceRule.R13)).singleElement().satisfies(deviation -> {
            assertThat(deviation.cause()).isEqualTo("FREQUENCY");
            assertThat(deviation.by()).isEqualTo(new By(By.Role.NEUROLOGIST, Patients.NEUROLOGIST));
        });
    }

    @Test
    void no_session_may_last_longer_than_forty_minutes_R67() {
        Visits visits = Visits.atHome();
        visits.lasting(1, 41);
        assertThat(Judged.of(visits.life()).causes(SourceRule.R67)).containsExactly("LONGER_THAN_CAP");
    }

    @Test
    void a_second_session_on_a_day_departs_and_so_does_one_before_its_hours_or_after_its_day_R17() {
        Visits visits = Visits.atHome();
        visits.at(1, at(START, 7));
        visits.at(2, at(START.plusDays(2), 9));
        visits.at(3, at(START.plusDays(2), 12));
        assertThat(Judged.of(visits.life()).causes(SourceRule.R17))
                .containsExactly("BEFORE_ITS_WINDOW", "AFTER_ITS_DAY", "SECOND_ON_A_DAY");
    }

    @Test
    void a_missed_session_departs_from_the_rhythm_by_whoever_missed_it_R61() {
        Life life = Life.ordinary();
        life.give(1);
        life.miss(2);
        life.giveUpTo(3);
        Judged judged = Judged.of(life);
        assertThat(judged.causes(SourceRule.R61)).containsExactly("PATIENT_REFUSED");
        assertThat(judged.deviations(SourceRule.R61).getFirst().by().role()).isEqualTo(By.Role.PATIENT);
        assertThat(judged.status(SourceRule.R17)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void sessions_nearer_than_prescribed_depart_R61() {
        Life life = Life.everyOtherDay();
        life.discharged(at(START, 7));
        Visits visits = new Visits(life);
        visits.at(1, at(START, 9));
        visits.at(2, at(START.plusDays(1), 9));
        assertThat(Judged.of(life).causes(SourceRule.R61)).containsExactly("TOO_SOON");
    }

    @Test
    void what_was_given_before_the_rhythm_changed_is_judged_by_the_rhythm_of_its_days_R61() {
        Life life = Life.ordinary();
        life.giveUpTo(4);
        assertThat(life.when(new Command.Adjust(Frequency.EVERY_OTHER_DAY, null, false), at(START.plusDays(3), 19)))
                .isTrue();
        life.giveUpTo(8);
        assertThat(Judged.of(life).status(SourceRule.R61)).isEqualTo(RuleStatus.KEPT);
        Body body = life.course.body();
        life.course = new Course.Active(body.with(new Body.Memory(
                body.memory().stage(),
                body.memory().interruptions(),
                body.memory().painCountedSince(),
                null,
                List.of())));
        assertThat(Judged.of(life).rule(SourceRule.R61)).satisfies(judged -> {
            assertThat(judged.status()).isEqualTo(RuleStatus.NOT_RECORDED);
            assertThat(judged.evidence()).hasSize(4);
        });
    }

    @Test
    void an_order_under_way_keeps_who_gave_it_R61() {
        Life life = Life.ordinary();
        life.giveUpTo(4);
        Command adjust = new Command.Adjust(Frequency.EVERY_OTHER_DAY, null, false).by(Patients.NEUROLOGIST);
        life.when(adjust, at(START.plusDays(3), 19));
        assertThat(life.course.body().memory().orders().rhythms())
                .isEqualTo(
                        List.of(new Orders.Rhythm(Frequency.DAILY, at(START.plusDays(3), 19), Patients.NEUROLOGIST)));
    }
}

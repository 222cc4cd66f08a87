package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.StartWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WardRecordTest {

    @ParameterizedTest
    @EnumSource(value = Fact.class, names = "YES", mode = EnumSource.Mode.EXCLUDE)
    void refuses_a_patient_who_was_not_conscious_R6(Fact conscious) {
        Life life = Life.ordinary();
        var treatment = life.treatment(1, 5, Treatment.Outcome.FULL, false);
        life.when(new Command.RecordGiven(1, treatment, conscious, life.noToAll()), treatment.finishedAt());
        assertThat(life.refusals()).containsExactly("R6 NOT_CONSCIOUS");
    }

    @ParameterizedTest
    @EnumSource(value = Command.Reply.class, names = "NO", mode = EnumSource.Mode.EXCLUDE)
    void refuses_any_answer_to_the_screen_but_no_R36_R42_R43(Command.Reply reply) {
        Life life = Life.ordinary();
        List<Command.Answer> answers = new ArrayList<>(life.noToAll());
        answers.removeIf(answer -> answer.code().equals("FEVER"));
        answers.add(new Command.Answer("FEVER", reply));
        screened(life, answers);
        assertThat(life.refusals()).containsExactly("R36 FEVER");
    }

    @Test
    void refuses_a_screen_with_a_question_left_out_or_answered_twice_R43() {
        Life life = Life.ordinary();
        List<Command.Answer> answers = new ArrayList<>(life.noToAll());
        answers.removeIf(answer -> answer.code().equals("SKIN_DAMAGE"));
        screened(life, answers);
        assertThat(life.refusals()).containsExactly("R37 SKIN_DAMAGE");
        answers.add(new Command.Answer("SKIN_DAMAGE", Command.Reply.NO));
        answers.add(new Command.Answer("SKIN_DAMAGE", Command.Reply.UNSURE));
        screened(life, answers);
        assertThat(life.refusals()).containsExactly("R37 SKIN_DAMAGE");
    }

    @Test
    void refuses_a_beginner_on_bed_rest_R24_and_otherwise_R57() {
        Life life = Life.ordinary();
        record(life, 1, treatment -> by(treatment, Level.NOVICE));
        assertThat(life.refusals()).containsExactly("R24 LEVEL_TOO_LOW");
        life.up(at(START, 8));
        record(life, 1, treatment -> by(treatment, Level.NOVICE));
        assertThat(life.refusals()).containsExactly("R57 LEVEL_TOO_LOW");
        assertThat(record(life, 1, treatment -> by(treatment, Level.HIGH))).isTrue();
    }

    @Test
    void refuses_a_session_before_its_window_opens_R17() {
        Life life = Life.ordinary();
        Instant early = at(START, 8).minusSeconds(1);
        record(life, 1, treatment -> between(treatment, early, early.plus(Duration.ofMinutes(6))));
        assertThat(life.refusals()).containsExactly("R17 BEFORE_ITS_WINDOW");
        assertThat(record(life, 1, treatment -> between(treatment, at(START, 8), at(START, 9))))
                .isTrue();
    }

    @Test
    void refuses_a_session_on_another_day_than_its_own_R17() {
        Life life = Life.ordinary();
        record(life, 1, treatment -> between(treatment, at(START.plusDays(1), 9), at(START.plusDays(1), 10)));
        assertThat(life.refusals()).containsExactly("R17 AFTER_ITS_DAY");
    }

    @Test
    void refuses_tomorrows_session_today_and_a_second_one_on_a_day_R17() {
        Life life = Life.ordinary();
        life.give(1);
        record(life, 2, treatment -> between(treatment, at(START, 15), at(START, 16)));
        assertThat(life.refusals()).contains("R17 BEFORE_ITS_WINDOW", "R17 SECOND_ON_A_DAY");
    }

    @Test
    void refuses_more_minutes_than_planned_R11_R12() {
        Life life = Life.ordinary();
        record(life, 1, treatment -> lasting(treatment, 6));
        assertThat(life.refusals()).containsExactly("R11 TOO_LONG");
        life.giveUpTo(2);
        record(life, 3, treatment -> lasting(treatment, 11));
        assertThat(life.refusals()).containsExactly("R12 TOO_LONG");
    }

    @Test
    void refuses_a_given_session_without_minutes_or_with_more_than_the_time_allows_R11() {
        Life life = Life.ordinary();
        record(life, 1, treatment -> lasting(treatment, 0));
        assertThat(life.refusals()).containsExactly("R11 NO_MINUTES");
        record(
                life,
                1,
                treatment -> between(treatment, at(START, 9), at(START, 9).plus(Duration.ofMinutes(4))));
        assertThat(life.refusals()).containsExactly("R11 MORE_MINUTES_THAN_TIME");
    }

    @Test
    void refuses_an_end_before_the_start_and_a_session_in_the_future_R43() {
        Life life = Life.ordinary();
        record(life, 1, treatment -> between(treatment, at(START, 10), at(START, 9)));
        assertThat(life.refusals()).contains("R43 FINISHED_BEFORE_STARTED");
        var treatment = life.treatment(1, 5, Treatment.Outcome.FULL, false);
        life.when(
                new Command.RecordGiven(1, treatment, Fact.YES, life.noToAll()),
                treatment.startedAt().minus(Duration.ofMinutes(6)));
        assertThat(life.refusals()).containsExactly("R43 IN_THE_FUTURE");
    }

    @Test
    void refuses_an_area_the_course_has_not_reached_R19() {
        Life life = Life.ordinary();
        record(
                life,
                1,
                treatment -> new Treatment(
                        treatment.startedAt(),
                        treatment.finishedAt(),
                        5,
                        List.of(Area.SHOULDER, Area.HAND),
                        treatment.result(),
                        treatment.by()));
        assertThat(life.refusals()).containsExactly("R19 AREA_NOT_REACHED");
    }

    @Test
    void refuses_a_home_session_R25() {
        Life life = Life.goingHome();
        life.discharged(at(START, 7));
        assertThat(life.give(1)).isFalse();
        assertThat(life.refusals()).containsExactly("R25 HOME_SESSION");
        assertThat(life.miss(1)).isFalse();
        assertThat(life.refusals()).containsExactly("R25 HOME_SESSION");
    }

    @Test
    void refuses_a_session_after_the_clearances_last_day_R7() {
        Life life = new Life(Patients.ordinary().with(new StartWindow(at(START, 0), null, null, START.plusDays(19))));
        life.miss(1);
        for (int n = 2; n <= 20; n++) {
            assertThat(life.give(n)).isTrue();
        }
        assertThat(life.give(21)).isFalse();
        assertThat(life.refusals()).containsExactly("R7 CLEARANCE_EXPIRED");
    }

    @Test
    void an_earlier_session_on_the_ward_is_recorded_first_so_that_no_step_is_skipped_R12() {
        Life life = Life.ordinary();
        assertThat(life.give(2)).isFalse();
        assertThat(life.refusals()).containsExactly("R12 EARLIER_SESSION_OPEN");
    }

    @Test
    void an_earlier_visit_of_which_nothing_was_heard_counts_as_missed_R12() {
        Life life = Life.goingHome();
        life.discharged(at(START, 7));
        life.when(new Command.Move(Setting.HOSPITAL, at(START.plusDays(1), 7)), at(START.plusDays(1), 7));
        assertThat(life.give(2)).isTrue();
        assertThat(life.session(1)).isInstanceOfSatisfying(Session.Missed.class, missed -> assertThat(missed.cause())
                .isEqualTo(MissCause.NOT_RECORDED));
    }

    @Test
    void a_session_is_not_missed_before_its_day_R17() {
        Life life = Life.ordinary();
        life.when(new Command.RecordMissed(2, MissCause.OTHER), at(START, 12));
        assertThat(life.refusals()).contains("R17 BEFORE_ITS_DAY");
    }

    @Test
    void gives_every_reason_at_once() {
        Life life = Life.ordinary();
        var treatment = by(lasting(life.treatment(1, 5, Treatment.Outcome.FULL, false), 7), Level.NOVICE);
        life.when(new Command.RecordGiven(1, treatment, Fact.NO, List.of()), treatment.finishedAt());
        assertThat(life.refusals())
                .contains(
                        "R6 NOT_CONSCIOUS",
                        "R24 LEVEL_TOO_LOW",
                        "R11 TOO_LONG",
                        "R36 FEVER",
                        "R37 SKIN_DAMAGE",
                        "R41 TEMPERATURE");
    }

    @Test
    void as_many_minutes_as_the_clock_allows_are_taken_and_not_one_more_R11() {
        Life exact = Life.ordinary();
        record(
                exact,
                1,
                treatment -> between(treatment, at(START, 9), at(START, 9).plus(Duration.ofMinutes(5))));
        assertThat(exact.refusals()).isEmpty();
        Life stoppedAtOnce = Life.ordinary();
        var stopped = stoppedAtOnce.treatment(1, 0, Treatment.Outcome.STOPPED, false);
        assertThat(stoppedAtOnce.ward(1, between(stopped, at(START, 9), at(START, 9))))
                .isTrue();
        Life tooMany = Life.ordinary();
        record(tooMany, 1, treatment -> between(treatment, at(START, 9), at(START, 9)));
        assertThat(tooMany.refusals()).containsExactly("R11 MORE_MINUTES_THAN_TIME");
    }

    @Test
    void what_the_alarm_stopped_is_no_other_session_of_that_day_R17() {
        Life life = Life.ordinary();
        Instant nine = at(START, 9);
        var alarm = new Treatment(
                nine,
                nine,
                0,
                List.of(),
                new Treatment.Result(Treatment.Outcome.STOPPED, false),
                new Treatment.By(Life.THERAPIST, Level.EXPERIENCED, Treatment.Source.SAFETY_STOP));
        life.when(new Command.ReportVisit(life.session(1).plan().id(), alarm), nine);
        assertThat(life.give(1)).isTrue();
        assertThat(life.session(1)).isInstanceOf(Session.Done.class);
    }

    @Test
    void a_session_whose_hours_have_passed_is_missed_under_a_later_hold_R7() {
        Life life = Life.ordinary();
        life.fever(at(START.plusDays(1), 9));
        assertThat(life.when(new Command.RecordMissed(1, MissCause.OTHER), at(START.plusDays(1), 10)))
                .isTrue();
        assertThat(life.when(new Command.RecordMissed(2, MissCause.OTHER), at(START.plusDays(1), 10)))
                .isFalse();
        assertThat(life.refusals()).containsExactly("R36 UNDER_HOLD");
    }

    private static boolean record(Life life, int number, UnaryOperator<Treatment> change) {
        return life.ward(
                number,
                change.apply(
                        life.treatment(number, life.session(number).plan().minutes(), Treatment.Outcome.FULL, false)));
    }

    private static void screened(Life life, List<Command.Answer> answers) {
        var treatment = life.treatment(1, 5, Treatment.Outcome.FULL, false);
        life.when(new Command.RecordGiven(1, treatment, Fact.YES, answers), treatment.finishedAt());
    }

    private static Treatment by(Treatment t, Level level) {
        return new Treatment(
                t.startedAt(),
                t.finishedAt(),
                t.minutes(),
                t.areas(),
                t.result(),
                new Treatment.By(Life.THERAPIST, level, Treatment.Source.WARD));
    }

    private static Treatment lasting(Treatment t, int minutes) {
        return new Treatment(t.startedAt(), t.finishedAt(), minutes, t.areas(), t.result(), t.by());
    }

    private static Treatment between(Treatment t, Instant start, Instant end) {
        return new Treatment(start, end, t.minutes(), t.areas(), t.result(), t.by());
    }
}

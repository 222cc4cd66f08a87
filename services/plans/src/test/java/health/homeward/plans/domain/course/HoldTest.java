package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.StartWindow;
import health.homeward.plans.domain.regimen.StepKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoldTest {

    @Test
    void a_suspended_clearance_holds_every_coming_session_R7() {
        Life life = Life.ordinary();
        life.giveUpTo(6);
        life.fever(at(START.plusDays(6), 9));
        assertThat(life.course).isInstanceOf(Course.Paused.class);
        assertThat(life.course.body().sessions().of(Session.Held.class)).hasSize(14);
        var paused = life.events(CourseEvent.CoursePaused.class).getFirst();
        assertThat(paused.hold().code()).isEqualTo("FEVER");
        assertThat(paused.sessions()).hasSize(14);
    }

    @Test
    void nothing_is_given_under_a_hold_R7() {
        Life life = Life.ordinary();
        life.fever(at(START, 8));
        assertThat(life.give(1)).isFalse();
        assertThat(life.refusals()).containsExactly("R36 UNDER_HOLD");
    }

    @Test
    void what_was_given_before_the_hold_may_be_recorded_during_it_R7() {
        Life life = Life.ordinary();
        life.fever(at(START, 12));
        assertThat(life.give(1)).isTrue();
        assertThat(life.course).isInstanceOf(Course.Paused.class);
        assertThat(life.session(1)).isInstanceOf(Session.Done.class);
    }

    @Test
    void a_resumed_course_goes_on_at_the_same_step_with_promised_dates_where_they_can_be_met() {
        Life life = Life.ordinary();
        life.giveUpTo(6);
        List<Integer> before = life.comingMinutes();
        life.fever(at(START.plusDays(6), 9));
        life.cleared(at(START.plusDays(9), 10));
        assertThat(life.course).isInstanceOf(Course.Active.class);
        assertThat(life.comingMinutes()).isEqualTo(before);
        assertThat(life.session(7).plan().date()).isEqualTo(START.plusDays(9));
        assertThat(life.session(20).plan().date()).isEqualTo(START.plusDays(22));
        assertThat(life.events(CourseEvent.CourseResumed.class).getFirst().sessions())
                .hasSize(14)
                .allMatch(Session.Planned.class::isInstance);
    }

    @Test
    void a_resumed_course_says_which_promised_dates_it_could_not_keep_and_under_which_rule_R36() {
        Life life = Life.ordinary();
        life.giveUpTo(6);
        life.fever(at(START.plusDays(6), 9));
        life.cleared(at(START.plusDays(9), 10));
        assertThat(life.events(CourseEvent.CourseResumed.class).getFirst().broken())
                .extracting(BrokenPromise::date)
                .containsExactly(START.plusDays(6), START.plusDays(7), START.plusDays(8));
        assertThat(life.course.body().memory().brokenPromises())
                .extracting(broken -> broken.why().rule() + " " + broken.why().code())
                .containsOnly("R36 PASSED_UNDER_HOLD");
    }

    @Test
    void a_day_that_passed_is_put_to_the_hold_that_lay_on_it_R25_R36() {
        Life life = Life.ordinary();
        life.fever(at(START, 9));
        life.when(new Command.Move(Setting.HOME, at(START.plusDays(2), 12)), at(START.plusDays(2), 12));
        life.cleared(at(START.plusDays(3), 10));
        assertThat(life.course).isInstanceOf(Course.Paused.class);
        life.when(new Command.Move(Setting.HOSPITAL, at(START.plusDays(5), 7)), at(START.plusDays(5), 7));
        assertThat(life.course.body().memory().brokenPromises())
                .extracting(broken -> broken.date() + " " + broken.why().rule())
                .containsExactly(
                        START + " R36",
                        START.plusDays(1) + " R36",
                        START.plusDays(2) + " R36",
                        START.plusDays(3) + " R25",
                        START.plusDays(4) + " R25");
    }

    @Test
    void a_changed_rhythm_says_which_promised_dates_it_could_not_keep_R61() {
        Life life = Life.ordinary();
        life.giveUpTo(12);
        life.when(new Command.Adjust(Frequency.EVERY_OTHER_DAY, null, true), at(START.plusDays(11), 19));
        assertThat(life.course.body().memory().brokenPromises())
                .extracting(broken -> broken.date() + " " + broken.why().rule())
                .startsWith(START.plusDays(12) + " R61")
                .hasSize(4);
    }

    @Test
    void a_course_every_other_day_keeps_its_days_after_a_hold() {
        Life life = Life.everyOtherDay();
        life.giveUpTo(3);
        life.fever(at(START.plusDays(5), 9));
        life.cleared(at(START.plusDays(9), 10));
        assertThat(life.session(4).plan().date()).isEqualTo(START.plusDays(10));
        assertThat(life.session(5).plan().date()).isEqualTo(START.plusDays(12));
        assertThat(life.session(20).plan().date()).isEqualTo(START.plusDays(10 + 32));
    }

    @Test
    void after_a_hold_longer_than_the_course_it_goes_on_today_in_its_gap() {
        Life life = Life.everyOtherDay();
        life.giveUpTo(3);
        life.fever(at(START.plusDays(5), 9));
        life.cleared(at(START.plusDays(100), 10));
        assertThat(life.session(4).plan().date()).isEqualTo(START.plusDays(100));
        assertThat(life.session(5).plan().date()).isEqualTo(START.plusDays(102));
    }

    @Test
    void resumed_after_hours_it_goes_on_the_next_treatment_day() {
        var patient =
                Patients.ordinary().every(Frequency.DAILY, START.plusDays(1).getDayOfWeek());
        Life life = new Life(patient);
        life.fever(at(START, 9));
        life.cleared(at(START, 21));
        assertThat(life.session(1).plan().date()).isEqualTo(START.plusDays(2));
    }

    @Test
    void a_session_given_on_the_day_of_resuming_is_not_followed_by_another_that_day_R17() {
        Life life = Life.ordinary();
        life.give(1);
        life.fever(at(START, 12));
        life.cleared(at(START, 13));
        assertThat(life.session(2).plan().date()).isEqualTo(START.plusDays(1));
    }

    @Test
    void a_second_suspension_adds_nothing_and_one_resumption_lifts_both() {
        Life life = Life.ordinary();
        life.fever(at(START, 9));
        life.fever(at(START, 10));
        assertThat(life.events(CourseEvent.CoursePaused.class)).hasSize(1);
        life.cleared(at(START, 11));
        assertThat(life.course).isInstanceOf(Course.Planned.class);
    }

    @Test
    void a_clearance_that_runs_out_under_a_running_course_holds_it_R7() {
        Life life = new Life(Patients.ordinary().with(new StartWindow(at(START, 0), null, null, START.plusDays(19))));
        life.giveUpTo(4);
        life.miss(5);
        life.when(new Command.LookForExpiry(), at(START.plusDays(19), 19));
        assertThat(life.course).isInstanceOf(Course.Active.class);
        life.when(new Command.LookForExpiry(), at(START.plusDays(20), 1));
        assertThat(life.events(CourseEvent.CoursePaused.class).getFirst().hold().code())
                .isEqualTo("CLEARANCE_EXPIRED");
        life.when(new Command.LookForExpiry(), at(START.plusDays(20), 2));
        assertThat(life.events(CourseEvent.CoursePaused.class)).hasSize(1);
        life.cleared(at(START.plusDays(21), 9));
        assertThat(life.course).isInstanceOf(Course.Active.class);
    }

    @Test
    void an_expired_clearance_that_is_resumed_without_more_time_stays_held_R7() {
        var patient = Patients.ordinary().with(new StartWindow(at(START, 0), null, null, START.plusDays(19)));
        Life life = new Life(patient);
        life.when(new Command.LookForExpiry(), at(START.plusDays(20), 1));
        life.when(new Command.ClearanceRenewed(patient.clearance(), true), at(START.plusDays(20), 9));
        assertThat(life.course).isInstanceOf(Course.Paused.class);
    }

    @Test
    void a_corrected_side_holds_the_course_until_the_neurologist_has_looked_R18() {
        Life life = Life.ordinary();
        life.giveUpTo(3);
        life.when(new Command.CorrectSide(Side.RIGHT, at(START.plusDays(3), 8), Life.CAUSE), at(START.plusDays(3), 8));
        assertThat(life.events(CourseEvent.CoursePaused.class).getFirst().hold().code())
                .isEqualTo("SIDE_CORRECTED");
        life.when(new Command.Resume(), at(START.plusDays(3), 9));
        var shoulder = life.session(4).plan().content().steps().get(2).target();
        assertThat(shoulder.area()).isEqualTo(Area.SHOULDER);
        assertThat(shoulder.side()).isEqualTo(Side.RIGHT);
        assertThat(life.session(3).plan().content().steps().get(2).target().side())
                .isEqualTo(Side.LEFT);
        assertThat(life.events(CourseEvent.StageReached.class))
                .extracting(CourseEvent.StageReached::stage)
                .containsExactly(5, 10, 10);
    }

    @Test
    void the_same_side_reported_again_changes_nothing() {
        Life life = Life.ordinary();
        life.when(new Command.CorrectSide(Side.LEFT, at(START, 8), Life.CAUSE), at(START, 8));
        assertThat(life.course).isInstanceOf(Course.Planned.class);
    }

    @Test
    void a_session_that_was_over_before_the_hold_waits_for_its_record_and_counts_as_missed_on_resuming() {
        Life life = Life.ordinary();
        life.fever(at(START.plusDays(1), 9));
        assertThat(life.session(1)).isInstanceOf(Session.Planned.class);
        life.cleared(at(START.plusDays(2), 9));
        assertThat(life.session(1)).isInstanceOf(Session.Missed.class);
        assertThat(life.session(2).plan().date()).isEqualTo(START.plusDays(2));
        assertThat(life.course.body().sessions().open()).hasSize(20);
    }

    @Test
    void a_clearance_granted_anew_changes_the_coming_sessions_of_a_running_course() {
        Life life = Life.ordinary();
        var kneaded = Patients.ordinary()
                .with(new Permissions(false, true, false, false, null))
                .clearance();
        life.when(new Command.ClearanceRenewed(kneaded, false), at(START, 8));
        assertThat(life.events(CourseEvent.SessionChanged.class))
                .singleElement()
                .extracting(CourseEvent.SessionChanged::cause)
                .isEqualTo(CourseEvent.Cause.CORRECTED);
    }

    @Test
    void a_later_gate_under_a_running_course_moves_what_would_lie_before_it_R10() {
        Life life = Life.ordinary();
        life.give(1);
        Instant gate = at(START.plusDays(4), 15);
        life.when(new Command.ClearanceRenewed(from(gate), false), at(START.plusDays(2), 9));
        assertThat(life.session(2)).isInstanceOf(Session.Missed.class);
        assertThat(life.course.body().sessions().open())
                .hasSize(19)
                .extracting(open -> open.plan().slot().earliest())
                .startsWith(gate, at(START.plusDays(5), 8), at(START.plusDays(6), 8));
        assertThat(life.comingMinutes()).startsWith(5, 10);
        assertThat(life.course.body().memory().brokenPromises())
                .extracting(broken -> broken.date() + " " + broken.why().rule() + " "
                        + broken.why().code())
                .containsExactly(
                        START.plusDays(2) + " R5 BEFORE_EARLIEST_START",
                        START.plusDays(3) + " R5 BEFORE_EARLIEST_START");
        assertThat(life.events(CourseEvent.SessionChanged.class))
                .extracting(CourseEvent.SessionChanged::cause)
                .containsExactly(CourseEvent.Cause.DONE, CourseEvent.Cause.MISSED, CourseEvent.Cause.CORRECTED);
    }

    @Test
    void a_gate_that_lies_before_what_is_to_come_moves_nothing_R10() {
        Life life = Life.ordinary();
        life.give(1);
        var dates = dates(life);
        life.when(new Command.ClearanceRenewed(from(at(START.plusDays(1), 8)), false), at(START.plusDays(1), 7));
        assertThat(dates(life)).isEqualTo(dates);
        assertThat(life.events(CourseEvent.SessionChanged.class)).hasSize(1);
    }

    @Test
    void a_missed_session_under_a_hold_is_made_up_for_under_the_hold() {
        Life life = Life.ordinary();
        life.fever(at(START, 9));
        life.when(new Command.ReportMissed(life.session(1).plan().id(), MissCause.SAFETY, at(START, 9)), at(START, 9));
        assertThat(life.session(1)).isInstanceOf(Session.Missed.class);
        assertThat(life.session(21)).isInstanceOf(Session.Held.class);
        life.cleared(at(START, 9).plus(Duration.ofDays(2)));
        assertThat(life.course.body().sessions().open()).hasSize(20).allMatch(Session.Planned.class::isInstance);
    }

    @Test
    void terms_that_change_during_a_suspension_do_not_lift_it_R10() {
        Life life = Life.ordinary();
        life.fever(at(START, 8));
        life.when(new Command.ClearanceRenewed(Patients.ordinary().clearance(), false), at(START, 9));
        assertThat(life.course).isInstanceOf(Course.Paused.class);
    }

    @Test
    void a_clearance_decided_anew_on_the_corrected_side_lets_the_course_go_on_R18() {
        Life life = Life.ordinary();
        life.when(new Command.CorrectSide(Side.RIGHT, at(START, 8), Life.CAUSE), at(START, 8));
        life.when(new Command.ClearanceRenewed(Patients.ordinary().clearance(), false), at(START, 9));
        assertThat(life.course).isInstanceOf(Course.Paused.class);
        life.when(
                new Command.ClearanceRenewed(Patients.ordinary().on(Side.RIGHT).clearance(), false), at(START, 9));
        assertThat(life.course).isInstanceOf(Course.Planned.class);
        assertThat(life.session(1).plan().content().steps().getFirst().target().side())
                .isEqualTo(Side.RIGHT);
    }

    @Test
    void a_corrected_side_and_a_suspension_are_lifted_by_one_resumption_R7_R18() {
        Life life = Life.ordinary();
        life.when(new Command.CorrectSide(Side.RIGHT, at(START, 8), Life.CAUSE), at(START, 8));
        life.fever(at(START, 8));
        life.when(
                new Command.ClearanceRenewed(Patients.ordinary().on(Side.RIGHT).clearance(), true), at(START, 9));
        assertThat(life.course).isInstanceOf(Course.Planned.class);
    }

    @Test
    void a_side_corrected_to_unknown_or_both_is_not_resumed_before_it_is_decided_R18_R20() {
        for (Side side : List.of(Side.UNKNOWN, Side.BILATERAL)) {
            Life life = Life.ordinary();
            life.when(new Command.CorrectSide(side, at(START, 8), Life.CAUSE), at(START, 8));
            assertThat(life.when(new Command.Resume(), at(START, 9))).isFalse();
            assertThat(life.refusals()).containsAnyOf("R18 SIDE_UNKNOWN", "R20 BACK_POSITION_UNDECIDED");
            life.when(new Command.ClearanceRenewed(Patients.ordinary().on(side).clearance(), true), at(START, 9));
            assertThat(life.course).isInstanceOf(Course.Paused.class);
        }
    }

    @Test
    void holds_of_two_kinds_are_lifted_one_by_one_each_by_its_own_word_R7_R32() {
        Life life = Life.ordinary();
        life.hurt(1);
        life.hurt(2);
        life.fever(at(START.plusDays(2), 9));
        life.fever(at(START.plusDays(2), 10));
        assertThat(((Course.Paused) life.course).holds())
                .extracting(Hold::kind)
                .containsExactly(Hold.Kind.PAIN, Hold.Kind.CLEARANCE);
        life.cleared(at(START.plusDays(3), 9));
        assertThat(((Course.Paused) life.course).holds()).extracting(Hold::kind).containsExactly(Hold.Kind.PAIN);
        life.when(new Command.Resume(), at(START.plusDays(3), 10));
        assertThat(life.course).isInstanceOf(Course.Active.class);
    }

    @Test
    void the_neurologists_word_here_leaves_a_suspension_whose_terms_were_renewed_R7() {
        Life life = Life.ordinary();
        life.fever(at(START, 9));
        life.when(new Command.ClearanceRenewed(Patients.ordinary().clearance(), false), at(START, 10));
        life.when(new Command.Resume(), at(START, 11));
        assertThat(life.course).isInstanceOf(Course.Paused.class);
        assertThat(life.course.body().memory().interruptions()).isEmpty();
    }

    @Test
    void only_a_side_that_was_corrected_has_its_stage_announced_anew_R18() {
        Life life = Life.ordinary();
        life.give(1);
        life.fever(at(START, 12));
        life.cleared(at(START, 13));
        assertThat(life.events(CourseEvent.StageReached.class)).hasSize(1);
    }

    @Test
    void renewed_terms_do_not_presume_what_still_waits_for_its_record() {
        Life life = Life.ordinary();
        life.when(new Command.ClearanceRenewed(Patients.ordinary().clearance(), false), at(START, 21));
        assertThat(life.session(1)).isInstanceOf(Session.Planned.class);
        assertThat(life.session(1).plan().date()).isEqualTo(START);
    }

    private static Clearance from(Instant gate) {
        return Patients.ordinary()
                .with(new StartWindow(gate, null, null, START.plusYears(1)))
                .clearance();
    }

    private static List<LocalDate> dates(Life life) {
        return life.course.body().sessions().open().stream()
                .map(open -> open.plan().date())
                .toList();
    }

    @Test
    void a_first_course_rests_when_both_sides_turn_out_affected_and_only_prone_was_chosen_for_the_back_R23() {
        Life life = new Life(Patients.ordinary());
        var prone = new Permissions(true, false, false, false, Position.PRONE);
        var renewed = Patients.ordinary().on(Side.BILATERAL).with(prone).clearance();
        life.when(new Command.CorrectSide(Side.BILATERAL, at(START, 8), Life.CAUSE), at(START, 8));
        life.when(new Command.ClearanceRenewed(renewed, true), at(START, 9));
        assertThat(life.course).isInstanceOf(Course.Paused.class);
        life.when(new Command.Resume(), at(START, 10));
        assertThat(life.refusals()).containsExactly("R23 PRONE_TOO_EARLY");
    }

    @Test
    void no_device_is_used_once_both_sides_are_affected_because_nothing_balances_it_R34a() {
        var plain = Patients.ordinary().prescription();
        var device = new Prescription.Additions(List.of(Auxiliary.MASSAGER_ON_RIGID_BASE), List.of(), false);
        Life life = new Life(Patients.ordinary()
                .with(new Prescription(
                        plain.procedures(),
                        plain.startDate(),
                        plain.days(),
                        plain.dosing(),
                        new Prescription.Programme(
                                plain.programme().goals(), plain.programme().authors(), device))));
        assertThat(deviceSteps(life)).isPositive();
        var supine = new Permissions(false, false, false, false, Position.SUPINE);
        var renewed = Patients.ordinary().on(Side.BILATERAL).with(supine).clearance();
        life.when(new Command.ClearanceRenewed(renewed, true), at(START, 8));
        assertThat(deviceSteps(life)).isZero();
        assertThat(life.session(20).plan().content().steps().stream()
                        .mapToInt(step -> step.minutes())
                        .sum())
                .isEqualTo(30);
    }

    private static long deviceSteps(Life life) {
        return life.session(20).plan().content().steps().stream()
                .filter(step -> step.kind() == StepKind.DEVICE)
                .count();
    }
}

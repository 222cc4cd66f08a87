package health.homeward.plans.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.regimen.OsteochondrosisRegimen;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void a_new_course_is_planned_and_becomes_active_with_its_first_session() {
        Life life = Life.ordinary();
        assertThat(life.course).isInstanceOf(Course.Planned.class);
        assertThat(life.events).singleElement().isInstanceOf(CourseEvent.CoursePlanned.class);
        life.give(1);
        assertThat(life.course).isInstanceOf(Course.Active.class);
        assertThat(life.session(1)).isInstanceOf(Session.Done.class);
    }

    @Test
    void a_course_is_complete_after_its_procedures_and_the_break_begins_R14_R15() {
        Life life = Life.ordinary();
        life.giveUpTo(20);
        assertThat(life.course).isInstanceOf(Course.Completed.class);
        var completed = life.events(CourseEvent.CourseCompleted.class).getFirst();
        assertThat(completed.procedures()).isEqualTo(20);
        assertThat(completed.lastProcedure()).isEqualTo(Patients.START.plusDays(19));
        assertThat(completed.recall().from()).isEqualTo(Patients.START.plusDays(19 + 45));
        assertThat(completed.recall().until())
                .isEqualTo(Patients.START.plusDays(19).plusMonths(2));
        assertThat(completed.early()).isFalse();
    }

    @Test
    void a_missed_session_does_not_move_the_ramp_and_is_made_up_for_at_the_end_R12_R14() {
        Life life = Life.ordinary();
        life.giveUpTo(2);
        life.miss(3);
        assertThat(life.session(4).plan().minutes()).isEqualTo(10);
        assertThat(life.session(5).plan().minutes()).isEqualTo(10);
        assertThat(life.session(6).plan().minutes()).isEqualTo(15);
        assertThat(life.session(21).plan().date()).isEqualTo(Patients.START.plusDays(20));
        assertThat(life.course.body().sessions().open()).hasSize(18);
    }

    @Test
    void n_procedures_are_really_given_whatever_was_missed_R14() {
        Life life = Life.ordinary();
        life.giveUpTo(4);
        life.miss(5);
        life.miss(6);
        for (int n = 7; n <= 22; n++) {
            assertThat(life.give(n)).as("session %d %s", n, life.reasons).isTrue();
        }
        assertThat(life.course).isInstanceOf(Course.Completed.class);
        assertThat(life.events(CourseEvent.CourseCompleted.class).getFirst().procedures())
                .isEqualTo(20);
    }

    @Test
    void a_stopped_session_is_no_procedure_given_and_its_step_repeats_R12() {
        Life life = Life.ordinary();
        life.giveUpTo(3);
        life.stop(4, 3);
        assertThat(life.session(4)).isInstanceOf(Session.Stopped.class);
        assertThat(life.session(5).plan().minutes()).isEqualTo(10);
        assertThat(life.course.body().sessions().given()).isEqualTo(3);
        assertThat(life.course.body().sessions().open()).hasSize(17);
    }

    @Test
    void a_shortened_session_counts_but_its_step_repeats_R12() {
        Life life = Life.ordinary();
        life.giveUpTo(4);
        life.reduce(5, 12, false);
        assertThat(life.course.body().sessions().given()).isEqualTo(5);
        assertThat(life.session(6).plan().minutes()).isEqualTo(15);
        assertThat(life.session(7).plan().minutes()).isEqualTo(15);
        assertThat(life.session(8).plan().minutes()).isEqualTo(20);
    }

    @Test
    void the_next_session_is_never_more_than_one_step_above_the_minutes_given_R12() {
        Life life = Life.ordinary();
        life.giveUpTo(10);
        life.reduce(11, 10, false);
        assertThat(life.session(12).plan().minutes()).isEqualTo(15);
    }

    @Test
    void after_less_than_the_first_duration_the_next_session_has_the_first_duration_R12() {
        Life life = Life.everyOtherDay();
        life.ward(1, life.treatment(1, 1, Treatment.Outcome.FULL, false));
        assertThat(life.session(2).plan().minutes()).isEqualTo(5);
        assertThat(life.session(3).plan().minutes()).isEqualTo(10);
    }

    @Test
    void a_session_shortened_to_less_than_the_first_duration_sends_the_ramp_back_to_it_R12() {
        Life life = Life.everyOtherDay();
        life.giveUpTo(3);
        assertThat(life.session(4).plan().minutes()).isEqualTo(20);
        life.reduce(4, 2, false);
        assertThat(life.session(5).plan().minutes()).isEqualTo(5);
    }

    @Test
    void a_stage_is_announced_once_when_its_first_session_was_given() {
        Life life = Life.ordinary();
        life.giveUpTo(5);
        assertThat(life.events(CourseEvent.StageReached.class))
                .extracting(CourseEvent.StageReached::stage)
                .containsExactly(5, 10, 15);
        assertThat(life.events(CourseEvent.StageReached.class).getLast().areas())
                .hasSize(4);
    }

    @Test
    void only_changed_sessions_are_told() {
        Life life = Life.ordinary();
        life.give(1);
        assertThat(life.events(CourseEvent.SessionChanged.class).getLast().sessions())
                .extracting(session -> session.plan().number())
                .containsExactly(1);
    }

    @Test
    void a_finished_session_is_not_recorded_twice_R17() {
        Life life = Life.ordinary();
        life.give(1);
        assertThat(life.give(1)).isFalse();
        assertThat(life.refusals()).contains("R17 ALREADY_RECORDED");
    }

    @Test
    void a_session_stopped_before_a_hand_was_laid_on_begins_no_break_R15() {
        Life life = Life.ordinary();
        life.give(1);
        life.ward(2, life.treatment(2, 0, Treatment.Outcome.STOPPED, false));
        life.when(
                new Command.End(EndReason.NEUROLOGIST),
                life.session(3).plan().slot().earliest());
        assertThat(life.events(CourseEvent.CourseCompleted.class).getFirst().lastProcedure())
                .isEqualTo(life.session(1).plan().date());
    }

    @Test
    void a_session_stopped_within_a_step_leaves_what_was_given_at_it_counted_R12() {
        Life life = Life.ordinary();
        life.give(1);
        life.stop(2, 3);
        assertThat(life.comingMinutes()).startsWith(5, 10, 10, 15);
    }

    @Test
    void a_stage_names_its_areas_positions_and_the_techniques_a_caregiver_may_be_taught_R34b() {
        Life life = new Life(Patients.ordinary().with(new Permissions(false, true, false, false, null)));
        life.giveUpTo(7);
        var stage = life.events(CourseEvent.StageReached.class).getLast();
        assertThat(stage.stage()).isEqualTo(20);
        assertThat(stage.date()).isEqualTo(life.session(7).plan().date());
        assertThat(stage.areas()).containsExactly(Area.SHOULDER, Area.THIGH, Area.ARM, Area.LEG, Area.BACK);
        assertThat(stage.positions()).containsExactly(Position.SUPINE, Position.LATERAL_ON_HEALTHY_SIDE);
        assertThat(stage.techniques())
                .containsExactly(Technique.STROKING, Technique.RUBBING, Technique.TAPPING, Technique.LIGHT_VIBRATION);
    }

    @Test
    void where_minutes_do_not_rise_a_shortened_session_leaves_the_next_ones_as_prescribed_R64a() {
        Life life = new Life(Patients.ordinary()
                .on(Side.NONE)
                .with(OsteochondrosisRegimen.OSTEOCHONDROSIS)
                .openedBy(Area.LOWER_BACK)
                .procedures(10)
                .dosed(20, null, false));
        life.give(1);
        life.reduce(2, 8, false);
        life.stop(3, 1);
        assertThat(life.comingMinutes()).allMatch(minutes -> minutes == 20);
    }
}

package health.homeward.plans.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.BackPatients;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PainTest {

    @Test
    void new_pain_keeps_the_course_at_its_step_R32() {
        Life life = Life.ordinary();
        life.giveUpTo(3);
        life.hurt(4);
        assertThat(life.session(5).plan().minutes()).isEqualTo(10);
    }

    @Test
    void after_pain_the_next_session_lasts_no_longer_than_what_was_borne_R32() {
        Life life = Life.ordinary();
        life.giveUpTo(8);
        life.reduce(9, 16, true);
        assertThat(life.session(10).plan().minutes()).isEqualTo(15);
    }

    @Test
    void after_a_stop_for_pain_nothing_that_was_not_borne_is_tried_at_once_R32() {
        Life life = Life.ordinary();
        life.giveUpTo(8);
        life.stopHurt(9, 1);
        assertThat(life.comingMinutes()).startsWith(5, 5, 10, 10);
        Life back = new Life(BackPatients.hernia());
        back.stopHurt(1, 15);
        assertThat(back.comingMinutes()).containsOnly(15);
        back.give(2);
        assertThat(back.comingMinutes()).containsOnly(30);
    }

    @Test
    void a_lower_step_after_pain_is_announced_so_that_sheets_shrink_R32() {
        Life life = Life.ordinary();
        life.giveUpTo(8);
        life.reduce(9, 16, true);
        assertThat(life.events(CourseEvent.StageReached.class).getLast().stage())
                .isEqualTo(15);
    }

    @Test
    void pain_twice_running_holds_the_course_R32() {
        Life life = Life.ordinary();
        life.giveUpTo(3);
        life.hurt(4);
        life.hurt(5);
        assertThat(life.course).isInstanceOf(Course.Paused.class);
        var paused = life.events(CourseEvent.CoursePaused.class).getFirst();
        assertThat(paused.hold().rule()).isEqualTo("R32");
        assertThat(paused.sessions()).allMatch(Session.Held.class::isInstance).hasSize(15);
    }

    @Test
    void pain_with_a_good_session_between_does_not_hold_R32() {
        Life life = Life.ordinary();
        life.hurt(1);
        life.give(2);
        life.hurt(3);
        assertThat(life.course).isInstanceOf(Course.Active.class);
    }

    @Test
    void a_missed_session_between_does_not_make_pain_forgotten_R32() {
        Life life = Life.ordinary();
        life.hurt(1);
        life.miss(2);
        life.hurt(3);
        assertThat(life.course).isInstanceOf(Course.Paused.class);
    }

    @Test
    void the_neurologist_resumes_it_and_pain_is_counted_anew_R32() {
        Life life = Life.ordinary();
        life.hurt(1);
        life.hurt(2);
        life.when(new Command.Resume(), life.session(2).plan().slot().latest());
        assertThat(life.course).isInstanceOf(Course.Active.class);
        life.hurt(3);
        assertThat(life.course).isInstanceOf(Course.Active.class);
    }

    @Test
    void a_resumed_clearance_does_not_lift_a_hold_for_pain_R32() {
        Life life = Life.ordinary();
        life.hurt(1);
        life.hurt(2);
        life.fever(life.session(2).plan().slot().latest());
        life.cleared(life.session(2).plan().slot().latest().plus(Duration.ofHours(1)));
        assertThat(life.course).isInstanceOf(Course.Paused.class);
    }

    @Test
    void the_neurologists_word_does_not_replace_a_suspended_clearance_R7() {
        Life life = Life.ordinary();
        life.fever(life.session(1).plan().slot().earliest());
        assertThat(life.when(new Command.Resume(), life.session(1).plan().slot().latest()))
                .isFalse();
        assertThat(life.refusals()).containsExactly("R7 NOT_CLEARED");
    }

    @Test
    void only_a_paused_course_is_resumed() {
        Life life = Life.ordinary();
        assertThat(life.when(new Command.Resume(), life.session(1).plan().slot().earliest()))
                .isFalse();
        assertThat(life.refusals()).containsExactly("R32 NOT_PAUSED");
    }
}

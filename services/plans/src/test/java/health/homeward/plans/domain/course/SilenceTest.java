package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final Duration GRACE = Duration.ofHours(6);

    @Test
    void a_session_nobody_told_of_is_presumed_missed_after_the_grace_R12() {
        Life life = Life.ordinary();
        life.when(new Command.PresumeMissed(GRACE), at(START, 20).plus(GRACE));
        assertThat(life.session(1)).isInstanceOf(Session.Planned.class);
        life.when(new Command.PresumeMissed(GRACE), at(START, 20).plus(GRACE).plusSeconds(1));
        assertThat(life.session(1)).isInstanceOf(Session.Missed.class);
        assertThat(life.course.body().sessions().open()).hasSize(20);
    }

    @Test
    void a_record_that_comes_late_replaces_the_presumption_R14() {
        Life life = Life.ordinary();
        life.when(new Command.PresumeMissed(GRACE), at(START.plusDays(1), 7));
        assertThat(life.give(1)).as(life.reasons.toString()).isTrue();
        assertThat(life.session(1)).isInstanceOf(Session.Done.class);
        assertThat(life.session(21)).isInstanceOf(Session.Cancelled.class);
        assertThat(life.events(CourseEvent.SessionChanged.class).getLast().cause())
                .isEqualTo(CourseEvent.Cause.CORRECTED);
        assertThat(life.course.body().sessions().open()).hasSize(19);
    }

    @Test
    void a_session_missed_with_a_reason_stays_missed() {
        Life life = Life.ordinary();
        life.miss(1);
        assertThat(life.give(1)).isFalse();
        assertThat(life.refusals()).containsExactly("R17 ALREADY_RECORDED");
    }

    @Test
    void held_sessions_are_not_presumed_missed() {
        Life life = Life.ordinary();
        life.fever(at(START, 8));
        int told = life.events.size();
        life.when(new Command.PresumeMissed(GRACE), at(START.plusDays(5), 8));
        assertThat(life.events).hasSize(told);
    }
}

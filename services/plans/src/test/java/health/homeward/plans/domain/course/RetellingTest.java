package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.course.Retelling.Happening;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A history is told in the order in which it happened, the clock's own looks among it. */
class RetellingTest {
    private final Life life = Life.ordinary();

    @Test
    void a_session_without_its_hour_comes_after_what_happened_that_morning_R7() {
        var hold = new Hold(Hold.Kind.CLEARANCE, "R36", "FEVER", at(START, 7), Life.CAUSE);
        var told = told(List.of(given(1), new Happening.Other(at(START, 7), new Command.Pause(hold))), at(START, 12));
        assertThat(told.notes()).extracting(note -> note.code()).containsExactly("GIVEN_UNDER_HOLD");
        assertThat(told.course().body().sessions().given()).isEqualTo(1);
    }

    @Test
    void a_session_without_its_hour_comes_before_what_happened_in_its_window_R7() {
        var hold = new Hold(Hold.Kind.CLEARANCE, "R36", "FEVER", at(START, 9), Life.CAUSE);
        var told = told(List.of(new Happening.Other(at(START, 9), new Command.Pause(hold)), given(1)), at(START, 12));
        assertThat(told.notes()).isEmpty();
        assertThat(told.course()).isInstanceOf(Course.Paused.class);
    }

    @Test
    void a_session_is_given_where_the_patient_was_taken_that_morning_R25() {
        Retelling.Retold.Told told = (Retelling.Retold.Told) Retelling.of(
                Life.goingHome().course,
                List.of(given(1), new Happening.Other(at(START, 7), new Command.Move(Setting.HOME, at(START, 7)))),
                Duration.ofHours(6),
                at(START, 12));
        assertThat(told.course().body().sessions().treated().getFirst().plan().content().setting())
                .isEqualTo(Setting.HOME);
    }

    private Happening given(int number) {
        Treatment treatment = Life.visited(life.treatment(
                number, life.session(number).plan().minutes(), Treatment.Outcome.FULL, false));
        return new Happening.Given(new Happening.Report(
                life.session(number).plan().date(), null, null, List.of(), treatment.result(), treatment.by()));
    }

    private Retelling.Retold.Told told(List<Happening> happenings, Instant now) {
        return (Retelling.Retold.Told) Retelling.of(life.course, happenings, Duration.ofHours(6), now);
    }
}

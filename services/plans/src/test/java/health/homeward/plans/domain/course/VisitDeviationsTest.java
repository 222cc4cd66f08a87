package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.compile.StartWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each departure of what was given is noted under the rule that it departs from. */
class VisitDeviationsTest {

    @Test
    void the_first_procedure_has_its_own_bound_and_later_ones_only_their_step_R11_R12() {
        Life life = Life.ordinary();
        assertThat(notes(life, life.treatment(1, 10, Treatment.Outcome.FULL, false)))
                .containsExactly("R11 LONGER_THAN_PLANNED", "R12 LONGER_THAN_PLANNED");
        life.give(1);
        assertThat(notes(life, life.treatment(2, 10, Treatment.Outcome.FULL, false)))
                .containsExactly("R12 LONGER_THAN_PLANNED");
    }

    @Test
    void before_the_gate_it_is_the_strokes_rule_that_is_departed_from_R5() {
        Life life = gatedAt(at(START, 15));
        assertThat(begun(life, at(START, 10))).containsExactly("R5 BEFORE_ITS_WINDOW");
        assertThat(begun(life, at(START, 15))).isEmpty();
    }

    @Test
    void before_the_gate_and_the_hours_of_the_day_both_are_said_R5_R17() {
        assertThat(begun(gatedAt(at(START, 6)), at(START, 5)))
                .containsExactly("R5 BEFORE_ITS_WINDOW", "R17 BEFORE_ITS_WINDOW");
        assertThat(begun(gatedAt(at(START, 0)), at(START, 5))).containsExactly("R17 BEFORE_ITS_WINDOW");
    }

    @Test
    void the_healthy_area_is_a_step_of_every_session_and_reached_in_the_first_R19_R33() {
        Life life = Life.ordinary();
        assertThat(notes(life, worked(life, Area.HEALTHY_ADJACENT, Area.SHOULDER)))
                .isEmpty();
        assertThat(notes(life, worked(life, Area.HEALTHY_ADJACENT, Area.SHOULDER, Area.FOOT)))
                .containsExactly("R19 AREA_NOT_REACHED");
        assertThat(life.ward(1, worked(life, Area.HEALTHY_ADJACENT, Area.SHOULDER)))
                .isTrue();
    }

    @Test
    void what_began_neither_with_the_shoulder_nor_with_the_thigh_is_noted_R18() {
        Life life = Life.ordinary();
        assertThat(notes(life, worked(life, Area.HEALTHY_ADJACENT)))
                .containsExactly("R18 NOT_BEGUN_WITH_AN_UPPER_JOINT");
        assertThat(notes(life, worked(life))).isEmpty();
    }

    private static Life gatedAt(Instant gate) {
        return new Life(Patients.ordinary().with(new StartWindow(gate, null, null, START.plusYears(1))));
    }

    private static List<String> begun(Life life, Instant start) {
        Treatment full = life.treatment(1, 5, Treatment.Outcome.FULL, false);
        return notes(
                life,
                new Treatment(
                        start,
                        start.plus(Duration.ofMinutes(5)),
                        full.minutes(),
                        full.areas(),
                        full.result(),
                        full.by()));
    }

    private static Treatment worked(Life life, Area... areas) {
        Treatment full = life.treatment(1, 5, Treatment.Outcome.FULL, false);
        return new Treatment(
                full.startedAt(), full.finishedAt(), full.minutes(), List.of(areas), full.result(), full.by());
    }

    private static List<String> notes(Life life, Treatment treatment) {
        int number = life.course.body().sessions().given() + 1;
        return Stream.of(life.session(number))
                .flatMap(session -> VisitDeviations.of((Course.Open) life.course, session, treatment).stream())
                .map(note -> note.rule() + " " + note.code())
                .toList();
    }
}

package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A course for the back is lived through as one after a stroke is, with minutes that do not rise. */
class BackCourseTest {
    private static final String ALL = "health.homeward.plans.domain.BackPatients#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void every_session_lasts_as_long_as_prescribed_to_the_last_one_R63(Patients patient) {
        Life life = new Life(patient);
        life.giveUpTo(patient.prescription().procedures());
        assertThat(life.course).isInstanceOfSatisfying(Course.Completed.class, done -> {
            LocalDate last = done.body().sessions().treated().getLast().plan().date();
            assertThat(done.recall().window().from()).isEqualTo(last.plusDays(1));
            assertThat(done.recall().window().until()).isEqualTo(last.plusMonths(6));
        });
        assertThat(life.course.body().sessions().all())
                .allMatch(session -> session.plan().minutes()
                        == patient.prescription().dosing().targetMinutes());
    }

    @Test
    void a_session_that_was_shortened_or_stopped_does_not_shorten_the_next_R64a() {
        Life life = new Life(BackPatients.osteochondrosis());
        life.reduce(1, 12, false);
        assertThat(life.comingMinutes()).containsOnly(20);
        life.stop(2, 3);
        assertThat(life.comingMinutes()).containsOnly(20);
    }

    @Test
    void after_new_pain_sessions_last_as_long_as_was_borne_until_one_is_given_without_R54() {
        Life life = new Life(BackPatients.radiculitis());
        life.reduce(1, 12, true);
        assertThat(life.comingMinutes()).containsOnly(12);
        life.stop(2, 9);
        assertThat(life.comingMinutes()).containsOnly(12);
        life.give(3);
        assertThat(life.comingMinutes()).containsOnly(30);
        life.reduce(4, 3, true);
        assertThat(life.comingMinutes()).containsOnly(7);
    }

    @Test
    void another_duration_within_its_bounds_holds_from_the_next_session_on_R65a() {
        Life life = new Life(BackPatients.radiculitis());
        life.give(1);
        life.when(new Command.Adjust(null, 31, false), at(START.plusDays(1), 7));
        assertThat(life.refusals()).containsExactly("R65a MINUTES_OUT_OF_BOUNDS");
        life.when(new Command.Adjust(null, 7, false), at(START.plusDays(1), 7));
        assertThat(life.comingMinutes()).containsOnly(7);
    }

    @Test
    void scoliosis_keeps_to_every_other_day_R66a() {
        Life life = new Life(BackPatients.scoliosis());
        life.when(new Command.Adjust(Frequency.DAILY, null, false), at(START, 7));
        assertThat(life.refusals()).containsExactly("R66a FREQUENCY");
    }

    @Test
    void no_less_than_a_highly_qualified_specialist_gives_a_scoliosis_session_R66b() {
        Life life = new Life(BackPatients.scoliosis());
        var high = life.treatment(1, 40, Treatment.Outcome.FULL, false);
        var experienced = new Treatment(
                high.startedAt(),
                high.finishedAt(),
                40,
                high.areas(),
                high.result(),
                new Treatment.By(Life.THERAPIST, Level.EXPERIENCED, Treatment.Source.WARD));
        assertThat(life.ward(1, experienced)).isFalse();
        assertThat(life.refusals()).containsExactly("R57 LEVEL_TOO_LOW");
        assertThat(life.ward(1, high)).isTrue();
    }

    @Test
    void an_acute_radiculitis_found_before_a_session_keeps_hands_off_R65b() {
        Life life = new Life(BackPatients.radiculitis());
        List<Command.Answer> answers = new ArrayList<>(life.noToAll());
        answers.removeIf(answer -> answer.code().equals("RADICULITIS_ACUTE"));
        answers.add(new Command.Answer("RADICULITIS_ACUTE", Command.Reply.YES));
        var treatment = life.treatment(1, 30, Treatment.Outcome.FULL, false);
        life.when(new Command.RecordGiven(1, treatment, Fact.YES, answers), treatment.finishedAt());
        assertThat(life.refusals()).containsExactly("R65b RADICULITIS_ACUTE");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void a_side_that_is_corrected_does_not_hold_a_course_that_has_none_R18(Patients patient) {
        Life life = new Life(patient);
        life.when(new Command.CorrectSide(Side.LEFT, at(START, 7), Life.CAUSE), at(START, 7));
        assertThat(life.course).isInstanceOf(Course.Planned.class);
        assertThat(life.events).hasSize(1);
        assertThat(life.give(1)).isTrue();
    }
}

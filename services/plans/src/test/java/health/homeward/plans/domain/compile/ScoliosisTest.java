package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.regimen.StepKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoliosisTest {
    private static final Patients PATIENT = BackPatients.scoliosis();

    @ParameterizedTest
    @CsvSource({"13,false", "14,true", "15,true", "16,false"})
    void has_about_15_visits_R66a(int procedures, boolean allowed) {
        assertThat(PATIENT.procedures(procedures).refusals())
                .isEqualTo(allowed ? List.of() : List.of("R66a PROCEDURE_COUNT"));
    }

    @ParameterizedTest
    @CsvSource({"29,false", "30,true", "50,true", "51,false"})
    void a_visit_lasts_30_to_50_minutes_R66a(int minutes, boolean allowed) {
        assertThat(PATIENT.dosed(minutes, null, false).refusals())
                .isEqualTo(allowed ? List.of() : List.of("R66a MINUTES_OUT_OF_BOUNDS"));
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void is_given_every_other_day_only_R66a(Frequency frequency) {
        assertThat(PATIENT.every(frequency).refusals().contains("R66a FREQUENCY"))
                .isEqualTo(frequency != Frequency.EVERY_OTHER_DAY);
    }

    @Test
    void the_course_lies_within_a_month_to_the_day_R66a() {
        // 15 visits every other day take 28 days: in 2026 a month from 31 January ends on 28 February
        LocalDate start = LocalDate.of(2026, 1, 31);
        Patients winter = starting(start);
        assertThat(winter.sessions().getLast().date()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(winter.every(Frequency.EVERY_OTHER_DAY, DayOfWeek.SUNDAY).refusals())
                .containsExactly("R66a LONGER_THAN_ITS_MONTH");
    }

    @Test
    void free_sundays_leave_room_for_14_visits_in_a_month_and_not_for_15_R66a() {
        Patients spring = starting(LocalDate.of(2026, 3, 2)).every(Frequency.EVERY_OTHER_DAY, DayOfWeek.SUNDAY);
        assertThat(spring.procedures(14).sessions().getLast().date()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(spring.refusals()).containsExactly("R66a LONGER_THAN_ITS_MONTH");
    }

    @Test
    void asks_for_a_highly_qualified_specialist_in_every_session_R66b() {
        assertThat(PATIENT.sessions())
                .allMatch(session -> session.content().level() == Level.HIGH)
                .allMatch(session -> session.content().rules().contains("R66b"));
        assertThat(Level.EXPERIENCED.covers(Level.HIGH)).isFalse();
        assertThat(Level.HIGH.covers(Level.HIGH)).isTrue();
    }

    @Test
    void goes_from_the_skin_over_the_roots_to_the_lower_and_the_upper_back_R66c() {
        List<Step> steps = PATIENT.sessions().getFirst().content().steps();
        assertThat(steps)
                .extracting(step -> step.kind() + " " + step.target().area())
                .containsExactly(
                        "OPENING_STROKES null",
                        "BESIDE_THE_SPINE null",
                        "AREA LOWER_BACK",
                        "AREA UPPER_BACK",
                        "SOFT_ENDING null");
        assertThat(steps.subList(0, 4)).allMatch(step -> step.rules().contains("R66c"));
    }

    @Test
    void tones_the_slack_side_and_relaxes_the_tense_one_from_the_periphery_to_the_centre_R66c() {
        Step lower = PATIENT.sessions().getFirst().content().steps().get(2);
        assertThat(lower.sentence())
                .isEqualTo(
                        "Work on the lower back from the periphery to the centre: tone the slack side, relax the tense one.");
        assertThat(lower.techniques())
                .containsExactly(
                        Technique.STROKING,
                        Technique.RUBBING,
                        Technique.KNEADING,
                        Technique.SLAPPING,
                        Technique.VIBRATION);
    }

    @Test
    void its_minutes_add_up_R66a() {
        for (int minutes = 30; minutes <= 50; minutes++) {
            List<Step> steps = PATIENT.dosed(minutes, null, false)
                    .sessions()
                    .getFirst()
                    .content()
                    .steps();
            assertThat(steps.stream().mapToInt(Step::minutes).sum()).isEqualTo(minutes);
        }
    }

    @Test
    void begins_with_the_lower_back_R66c() {
        assertThat(PATIENT.openedBy(Area.UPPER_BACK).refusals()).containsExactly("R66c FIRST_AREA");
        assertThat(PATIENT.sessions().getFirst().content().steps())
                .filteredOn(step -> step.kind() == StepKind.BESIDE_THE_SPINE)
                .allMatch(step -> step.rules().containsAll(List.of("R56", "R72")));
    }

    private static Patients starting(LocalDate start) {
        return PATIENT.starting(start)
                .at(Patients.at(start, 7))
                .with(new StartWindow(Patients.at(start, 0), null, null, start.plusYears(1)));
    }
}

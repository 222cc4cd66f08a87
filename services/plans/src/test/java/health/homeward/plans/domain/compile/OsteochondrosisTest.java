package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.Patients.START;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.regimen.StepKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OsteochondrosisTest {
    private static final Patients PATIENT = BackPatients.osteochondrosis();

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 6, 16, 20})
    void has_7_to_15_visits_and_no_others_R64a(int procedures) {
        assertThat(PATIENT.procedures(procedures).refusals()).containsExactly("R64a PROCEDURE_COUNT");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9})
    void seven_to_nine_visits_are_given_and_warned_about_R64a(int procedures) {
        assertThat(PATIENT.procedures(procedures).sessions()).hasSize(procedures);
        assertThat(PATIENT.procedures(procedures).warnings()).containsExactly("R64a FEWER_THAN_ADVISED");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 15})
    void ten_to_fifteen_visits_are_given_without_a_warning_R64a(int procedures) {
        assertThat(PATIENT.procedures(procedures).sessions()).hasSize(procedures);
        assertThat(PATIENT.procedures(procedures).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-5,false", "4,false", "5,true", "20,true", "21,false", "30,false"})
    void a_visit_lasts_20_minutes_at_most_R64a(int minutes, boolean allowed) {
        assertThat(PATIENT.dosed(minutes, null, false).refusals())
                .isEqualTo(allowed ? List.of() : List.of("R64a MINUTES_OUT_OF_BOUNDS"));
    }

    @Test
    void visits_within_half_a_year_that_nobody_counted_are_asked_for_R64a() {
        var uncounted = new PastCourse.Given("OSTEOCHONDROSIS", null);
        assertThat(BackPatients.osteochondrosis()
                        .after(new PastCourse(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                false,
                                START.minusMonths(2),
                                uncounted))
                        .refusals())
                .containsExactly("R64a PROCEDURES_UNKNOWN");
        assertThat(BackPatients.osteochondrosis()
                        .after(new PastCourse(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                false,
                                START.minusMonths(7),
                                uncounted))
                        .refusals())
                .isEmpty();
    }

    @Test
    void every_visit_lasts_what_was_prescribed_R64a() {
        assertThat(PATIENT.dosed(18, null, false).sessions()).allMatch(session -> session.minutes() == 18);
    }

    @ParameterizedTest
    @CsvSource({"5,true", "6,false", "15,false"})
    void visits_of_the_last_six_months_count_towards_the_fifteen_R64a(int given, boolean allowed) {
        Patients again = after(START.minusMonths(6).plusDays(1), "OSTEOCHONDROSIS", given);
        assertThat(again.refusals()).isEqualTo(allowed ? List.of() : List.of("R64a TOO_MANY_IN_PERIOD"));
    }

    @Test
    void visits_six_months_ago_and_those_of_another_disease_count_no_more_R64a() {
        assertThat(after(START.minusMonths(6), "OSTEOCHONDROSIS", 15).refusals())
                .isEmpty();
        assertThat(after(START.minusDays(1), "HERNIA", 10).refusals()).isEmpty();
    }

    @Test
    void several_courses_of_the_period_are_added_up_R64a() {
        assertThat(PATIENT.procedures(7)
                        .after(
                                past(START.minusMonths(2), "OSTEOCHONDROSIS", 4),
                                past(START.minusMonths(4), "OSTEOCHONDROSIS", 4))
                        .refusals())
                .isEmpty();
        assertThat(PATIENT.procedures(7)
                        .after(
                                past(START.minusMonths(2), "OSTEOCHONDROSIS", 5),
                                past(START.minusMonths(4), "OSTEOCHONDROSIS", 4))
                        .refusals())
                .containsExactly("R64a TOO_MANY_IN_PERIOD");
    }

    @Test
    void a_course_of_which_nothing_was_given_does_not_count_R64a() {
        assertThat(PATIENT.procedures(15)
                        .after(past(null, "OSTEOCHONDROSIS", 0))
                        .refusals())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"NECK,SEATED", "UPPER_BACK,ON_A_HARD_SURFACE", "LOWER_BACK,ON_A_HARD_SURFACE"})
    void the_neck_is_worked_on_seated_and_the_rest_on_a_hard_surface_R64b(Area section, Position position) {
        assertThat(PATIENT.openedBy(section).sessions()).allSatisfy(session -> {
            assertThat(session.content().areas()).containsExactly(section);
            assertThat(session.content().steps()).allMatch(step -> step.target().position() == position);
        });
    }

    @Test
    void each_element_is_repeated_four_times_R64b() {
        assertThat(PATIENT.sessions().getFirst().content().steps())
                .extracting(step -> step.kind() + " " + step.repetitions())
                .containsExactly("OPENING_STROKES 0", "AREA 4", "SOFT_ENDING 0");
        assertThat(PATIENT.sessions().getFirst().content().steps().get(1).sentence())
                .contains("Work on the whole lower back and nothing else, each element four times")
                .contains("unverified");
    }

    @Test
    void another_area_is_none_of_its_sections_R64b() {
        assertThat(PATIENT.openedBy(Area.SHOULDER).refusals()).containsExactly("R64b FIRST_AREA");
    }

    @Test
    void a_visit_begins_and_ends_with_strokes_and_its_minutes_add_up_R53_R68_R73() {
        for (int minutes = 5; minutes <= 20; minutes++) {
            List<Step> steps = PATIENT.dosed(minutes, null, false)
                    .sessions()
                    .getFirst()
                    .content()
                    .steps();
            assertThat(steps)
                    .extracting(Step::kind)
                    .containsExactly(StepKind.OPENING_STROKES, StepKind.AREA, StepKind.SOFT_ENDING);
            assertThat(steps.stream().mapToInt(Step::minutes).sum()).isEqualTo(minutes);
            assertThat(steps).allMatch(step -> step.minutes() > 0);
        }
    }

    private static Patients after(LocalDate lastProcedure, String regimen, int procedures) {
        return PATIENT.after(past(lastProcedure, regimen, procedures));
    }

    static PastCourse past(LocalDate lastProcedure, String regimen, int procedures) {
        return new PastCourse(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                false,
                lastProcedure,
                new PastCourse.Given(regimen, procedures));
    }
}

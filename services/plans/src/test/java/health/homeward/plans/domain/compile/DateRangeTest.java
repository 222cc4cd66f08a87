package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Patients;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that no calendar of a patient holds are answered with reasons, beside all others that need no days. */
class DateRangeTest {
    private static final Instant MIDNIGHT = at(START, 0);
    private static final LocalDate YEAR_ON = START.plusYears(1);

    @ParameterizedTest
    @CsvSource({"1899-12-31,true", "1900-01-01,false", "2199-12-31,false", "2200-01-01,true", "-999999999-01-01,true"})
    void a_first_day_outside_1900_to_2199_is_out_of_range_R17(LocalDate start, boolean outside) {
        assertThat(Patients.ordinary().starting(start).refusals().contains("R17 DATE_OUT_OF_RANGE"))
                .isEqualTo(outside);
    }

    @Test
    void a_prescription_without_a_first_day_is_refused_with_all_that_is_wrong_besides_R17() {
        assertThat(Patients.ordinary().starting(null).procedures(31).refusals())
                .containsExactly("R17 NO_FIRST_DAY", "R14 PROCEDURE_COUNT");
    }

    @Test
    void every_date_of_the_clearance_is_looked_at_R5_R7_R8() {
        assertThat(window(Instant.MIN, null, null, YEAR_ON, null)).containsExactly("R5 DATE_OUT_OF_RANGE");
        assertThat(window(MIDNIGHT, Instant.MIN, null, YEAR_ON, null)).containsExactly("R8 DATE_OUT_OF_RANGE");
        assertThat(window(MIDNIGHT, null, Instant.MAX, YEAR_ON, null)).containsExactly("R8 DATE_OUT_OF_RANGE");
        assertThat(window(MIDNIGHT, null, null, LocalDate.MAX, null)).containsExactly("R7 DATE_OUT_OF_RANGE");
        assertThat(window(MIDNIGHT, null, null, YEAR_ON, LocalDate.MIN)).containsExactly("R5 DATE_OUT_OF_RANGE");
        assertThat(window(MIDNIGHT, null, null, YEAR_ON, START.minusDays(1))).isEmpty();
    }

    @Test
    void instants_are_bounded_to_the_second_R17() {
        assertThat(now("1899-12-31T23:59:59Z")).containsExactly("R17 DATE_OUT_OF_RANGE");
        assertThat(now("1900-01-01T00:00:00Z")).isEmpty();
        assertThat(now("2199-12-31T00:00:00Z")).containsExactly("R17 START_IN_THE_PAST");
        assertThat(now("2199-12-31T00:00:01Z")).containsExactly("R17 DATE_OUT_OF_RANGE");
    }

    @Test
    void a_last_procedure_out_of_range_is_refused_R15() {
        assertThat(Patients.ordinary()
                        .after(OsteochondrosisTest.past(LocalDate.MAX, "STROKE", 20))
                        .refusals())
                .containsExactly("R15 DATE_OUT_OF_RANGE");
    }

    @Test
    void the_sentence_says_which_date_it_is() {
        assertThat(Patients.ordinary().starting(LocalDate.MAX).compile())
                .isInstanceOfSatisfying(Compilation.Refused.class, refused -> assertThat(refused.reasons())
                        .extracting(reason -> reason.sentence())
                        .containsExactly("The first day lies outside the years 1900 to 2199."));
    }

    @Test
    void what_a_bedside_does_not_state_is_unknown_R6_R18() {
        var silent = new Bedside(null, null, null, new Bedside.Inside(null, null), null);
        assertThat(Patients.ordinary().with(silent).refusals()).containsExactly("R6 NOT_CONSCIOUS", "R18 SIDE_UNKNOWN");
    }

    @Test
    void no_first_area_and_an_author_without_a_role_are_refused_R1_R18() {
        var nobody = List.of(new Prescription.Author(null, Patients.NEUROLOGIST));
        assertThat(Patients.ordinary().openedBy(null).planned(List.of(), nobody).refusals())
                .containsExactly("R18 FIRST_AREA", "R1 NO_NEUROLOGIST");
    }

    private static List<String> window(
            Instant earliest, Instant from, Instant until, LocalDate valid, LocalDate onset) {
        return Patients.ordinary()
                .with(new StartWindow(earliest, from, until, valid, onset))
                .refusals();
    }

    private static List<String> now(String instant) {
        return Patients.ordinary().at(Instant.parse(instant)).refusals();
    }
}

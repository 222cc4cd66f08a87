package health.homeward.clearance.domain.screening;

import static health.homeward.clearance.domain.Patients.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.clearance.domain.facts.Consent;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Person;
import health.homeward.clearance.domain.facts.Presentation;
import health.homeward.clearance.domain.facts.Vitals;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that cannot be refuse beside everything else, and the outermost that can be do not. */
class MeasuresTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 131})
    void nobody_is_of_that_age_R62(int years) {
        assertThat(inTheWay(screen(aged(years)))).containsExactly("MISSING R62 AGE_OUT_OF_RANGE");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 130})
    void any_other_age_is_one_R62(int years) {
        assertThat(inTheWay(screen(aged(years)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2, GCS_OUT_OF_RANGE",
        "3, CONSCIOUSNESS_CONTRADICTED",
        "8, CONSCIOUSNESS_CONTRADICTED",
        "16, GCS_OUT_OF_RANGE"
    })
    void a_coma_score_lies_on_its_scale_R6(int score, String code) {
        assertThat(inTheWay(screen(scored(score)))).containsExactly("MISSING R6 " + code);
    }

    @Test
    void the_best_score_is_one_R6() {
        assertThat(inTheWay(screen(scored(15)))).isEmpty();
    }

    @Test
    void a_temperature_of_the_dead_is_a_slip_R41() {
        assertThat(inTheWay(screen(temperature("24.9")))).containsExactly("MISSING R41 TEMPERATURE_OUT_OF_RANGE");
        assertThat(inTheWay(screen(temperature("25")))).isEmpty();
        assertThat(codes(temperature("45"))).doesNotContain("MISSING R41 TEMPERATURE_OUT_OF_RANGE");
        assertThat(codes(temperature("45.1"))).contains("MISSING R41 TEMPERATURE_OUT_OF_RANGE");
    }

    @ParameterizedTest
    @CsvSource({"19, 80", "351, 80", "120, 9", "120, 251", "-120, ", "80, 80", "80, 120"})
    void no_blood_presses_so_R35(Integer systolic, Integer diastolic) {
        assertThat(inTheWay(screen(pressed(systolic, diastolic))))
                .containsExactly("MISSING R35 BLOOD_PRESSURE_OUT_OF_RANGE");
    }

    @ParameterizedTest
    @CsvSource({"20, 10", "350, 250", "81, 80", ", "})
    void within_its_bounds_or_not_measured_it_says_nothing_R35(Integer systolic, Integer diastolic) {
        assertThat(inTheWay(screen(pressed(systolic, diastolic)))).isEmpty();
    }

    private static List<String> codes(PatientFacts facts) {
        return inTheWay(screen(facts));
    }

    private static PatientFacts aged(int years) {
        return with(new Person(years, Consent.GIVEN, ZONE));
    }

    private static PatientFacts scored(int score) {
        return healthy()
                .presentation(usual ->
                        new Presentation(usual.conscious(), score, usual.mobility(), usual.setting(), usual.vitals()));
    }

    private static PatientFacts pressed(Integer systolic, Integer diastolic) {
        Vitals vitals = new Vitals(null, null, systolic, diastolic);
        return healthy()
                .presentation(usual ->
                        new Presentation(usual.conscious(), usual.gcs(), usual.mobility(), usual.setting(), vitals));
    }
}

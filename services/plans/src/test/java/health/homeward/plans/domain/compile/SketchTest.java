package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Patients;
import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refused prescription, laid out as near to it as its regimen can, to judge what is told of it. */
class SketchTest {

    private static Optional<Compilation.Compiled> of(Patients patient) {
        return CourseCompiler.sketched(
                patient.regimen(),
                patient.facts(),
                patient.clearance(),
                patient.prescription(),
                Patients.COURSE,
                patient.now());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 31, Integer.MAX_VALUE})
    void it_has_the_nearest_count_minutes_and_first_area_that_the_regimen_knows_R12_R14_R18(int wrong) {
        var sketch = of(Patients.ordinary()
                        .procedures(wrong)
                        .dosed(wrong, null, false)
                        .openedBy(Area.HAND))
                .orElseThrow();
        assertThat(sketch.sessions()).hasSize(wrong > 30 ? 30 : 20);
        assertThat(sketch.sessions()).extracting(SessionPlan::minutes).allMatch(minutes -> minutes <= 40);
        assertThat(sketch.sessions().getFirst().content().areas()).containsExactly(Area.SHOULDER);
    }

    @Test
    void without_any_day_or_with_one_that_nobody_can_reckon_with_there_is_none_R61_R17() {
        assertThat(of(Patients.ordinary().every(Frequency.DAILY, DayOfWeek.values())))
                .isEmpty();
        assertThat(of(Patients.ordinary().starting(null))).isEmpty();
    }
}

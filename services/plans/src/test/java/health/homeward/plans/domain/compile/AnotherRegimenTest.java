package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.regimen.Dose;
import health.homeward.plans.domain.regimen.Progression;
import health.homeward.plans.domain.regimen.Ramp;
import health.homeward.plans.domain.regimen.Regimen;
import health.homeward.plans.domain.regimen.Rhythm;
import health.homeward.plans.domain.regimen.Unlock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The compiler reads data: another regimen is another value, and no line of the compiler. */
class AnotherRegimenTest {
    private static final Regimen BACK_ONLY = new Regimen(
            "BACK_ONLY",
            1,
            new Dose(10, 15, "R60", new Ramp(20, 5, 20, 14, 20, 20)),
            new Rhythm(List.of(Frequency.EVERY_OTHER_DAY), Frequency.EVERY_OTHER_DAY, 30, 6),
            new Progression(List.of(Area.BACK), List.of(new Unlock(20, List.of(Area.BACK)))),
            Patients.ordinary().regimen().conduct());

    @Test
    void a_constant_duration_and_another_count_are_compiled_from_data() {
        var patient = Patients.ordinary()
                .with(BACK_ONLY)
                .openedBy(Area.BACK)
                .procedures(10)
                .every(Frequency.EVERY_OTHER_DAY)
                .dosed(20, null, false)
                .openedBy(Area.BACK);
        assertThat(patient.sessions())
                .hasSize(10)
                .allMatch(session -> session.minutes() == 20)
                .allMatch(session -> session.content().areas().equals(List.of(Area.BACK)));
    }

    @Test
    void its_own_bounds_hold_and_are_named_by_its_own_rule() {
        var patient = Patients.ordinary()
                .with(BACK_ONLY)
                .openedBy(Area.BACK)
                .dosed(20, null, false)
                .openedBy(Area.BACK);
        assertThat(patient.procedures(16).refusals()).containsExactly("R60 PROCEDURE_COUNT", "R61 FREQUENCY");
    }
}

package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.Patients.START;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.StrokeType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who has had a stroke keeps its gate, whatever the massage is for. */
class StrokeInAnotherRegimenTest {

    @Test
    void a_stroke_that_only_a_neurologist_dates_keeps_every_regimen_waiting_R10() {
        for (Patients back : List.of(BackPatients.osteochondrosis(), BackPatients.hernia())) {
            assertThat(undated(back, StrokeType.SUBARACHNOID, null).refusals()).containsExactly("R10 NO_START_DATE");
            assertThat(undated(back, StrokeType.UNKNOWN, START.minusDays(3)).refusals())
                    .containsExactly("R10 NO_START_DATE");
            assertThat(undated(back, StrokeType.UNKNOWN, null).refusals()).isEmpty();
        }
    }

    private static Patients undated(Patients patient, StrokeType type, LocalDate onset) {
        Clearance clearance = patient.clearance();
        Bedside bedside = clearance.bedside();
        return patient.with(new Clearance(
                clearance.subject(),
                clearance.state(),
                clearance.courseKind(),
                new StartWindow(null, null, null, clearance.window().validUntil(), onset),
                new Bedside(
                        type,
                        bedside.affectedSide(),
                        bedside.conscious(),
                        bedside.inside(),
                        bedside.allergies(),
                        bedside.background()),
                clearance.permissions()));
    }
}

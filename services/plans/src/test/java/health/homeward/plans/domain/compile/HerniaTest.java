package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Technique;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HerniaTest {
    private static final Patients PATIENT = BackPatients.hernia();

    @ParameterizedTest
    @CsvSource({"9,false", "10,true", "11,false"})
    void has_10_visits_R66d(int procedures, boolean allowed) {
        assertThat(PATIENT.procedures(procedures).refusals())
                .isEqualTo(allowed ? List.of() : List.of("R66d PROCEDURE_COUNT"));
    }

    @ParameterizedTest
    @CsvSource({"14,false", "15,true", "30,true", "31,false"})
    void a_visit_lasts_15_to_30_minutes_R66d(int minutes, boolean allowed) {
        assertThat(PATIENT.dosed(minutes, null, false).refusals())
                .isEqualTo(allowed ? List.of() : List.of("R66d MINUTES_OUT_OF_BOUNDS"));
    }

    @Test
    void the_skin_of_the_back_is_worked_on_and_the_spine_never_R66e_R56() {
        assertThat(PATIENT.sessions()).allSatisfy(session -> {
            Step back = session.content().steps().get(1);
            assertThat(back.target().area()).isEqualTo(Area.BACK);
            assertThat(back.techniques()).containsExactly(Technique.STROKING, Technique.KNEADING, Technique.STRETCHING);
            assertThat(back.rules()).contains("R55", "R56", "R66e");
            assertThat(back.sentence()).endsWith("without touching the spine.");
        });
        assertThat(PATIENT.openedBy(Area.LOWER_BACK).refusals()).containsExactly("R66e FIRST_AREA");
    }

    @ParameterizedTest
    @CsvSource({"NO,NO,true", "YES,NO,false", "UNKNOWN,NO,false", "NO,YES,false", "NO,UNKNOWN,false"})
    void on_the_hard_surface_the_patient_lies_prone_only_with_a_healthy_heart_and_organs_R21_R22(
            Fact heart, Fact organs, boolean prone) {
        var bedside = PATIENT.clearance().bedside();
        var ill = new Bedside(
                bedside.strokeType(),
                bedside.affectedSide(),
                bedside.conscious(),
                new Bedside.Inside(heart, organs),
                bedside.allergies());
        Step back = PATIENT.with(ill).sessions().getFirst().content().steps().get(1);
        assertThat(back.target().position()).isEqualTo(Position.ON_A_HARD_SURFACE);
        assertThat(back.target().alsoAllowed()).isEqualTo(prone ? List.of(Position.PRONE) : List.of());
        assertThat(back.rules().containsAll(List.of("R21", "R22"))).isEqualTo(prone);
    }
}

package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.ConsolidationDuration;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Setting;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Why a session is as long, when, where and by whom it is. */
class BecauseTest {

    private static Because of(Patients patient, int number) {
        Compilation.Compiled compiled = patient.compiled();
        return Because.of(compiled.sessions().get(number - 1), compiled.terms());
    }

    @Test
    void the_first_session_of_a_stroke_course_R5_R11_R24_R25_R57() {
        Because because = of(Patients.ordinary(), 1);
        assertThat(because.minutes()).containsExactly("R11");
        assertThat(because.date()).containsExactly("R61", "R5");
        assertThat(because.setting()).containsExactly("R25");
        assertThat(because.level()).containsExactly("R24", "R57");
    }

    @Test
    void a_later_one_climbs_the_ramp_in_the_prescribed_rhythm_R12_R13_R61() {
        Because because = of(Patients.ordinary(), 7);
        assertThat(because.minutes()).containsExactly("R12", "R13");
        assertThat(because.date()).containsExactly("R61");
    }

    @Test
    void at_home_and_up_an_experienced_therapist_comes_R2_R57() {
        var home = new Situation(Setting.HOME, Instant.EPOCH, Mobility.OUT_OF_BED, null);
        Because because = of(Patients.ordinary().with(home).with(new Permissions(false, false, false, true, null)), 1);
        assertThat(because.level()).containsExactly("R2", "R57");
    }

    @Test
    void a_consolidation_at_full_duration_after_its_break_R15_R16() {
        Because because = of(Patients.ordinary().consolidating().dosed(30, ConsolidationDuration.FULL, false), 1);
        assertThat(because.minutes()).containsExactly("R13", "R16");
        assertThat(because.date()).containsExactly("R61", "R15");
    }

    @Test
    void scoliosis_has_its_own_rhythm_and_level_and_the_usual_half_hour_R52_R66a_R66b() {
        Because because = of(BackPatients.scoliosis().dosed(30, null, false), 1);
        assertThat(because.minutes()).containsExactly("R66a", "R52");
        assertThat(because.date()).containsExactly("R66a");
        assertThat(because.setting()).isEmpty();
        assertThat(because.level()).contains("R57", "R66b");
    }
}

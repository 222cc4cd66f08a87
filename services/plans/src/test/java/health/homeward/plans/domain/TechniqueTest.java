package health.homeward.plans.domain;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of techniques, and which of them a course may hold. */
class TechniqueTest {

    @ParameterizedTest
    @CsvSource({"RUBBING,R69,From the spine to the sides and back", "STROKING,R68,every session begins and ends with it"
    })
    void rubbing_goes_from_the_spine_to_the_sides_and_back_R69(Technique technique, String rule, String manner) {
        assertThat(technique.rule()).isEqualTo(rule);
        assertThat(technique.manner()).contains(manner);
    }

    @Test
    void slapping_is_springy_and_short_and_only_through_the_muscles_R70() {
        assertThat(Technique.SLAPPING.rule()).isEqualTo("R70");
        assertThat(Technique.SLAPPING.manner()).contains("springy, short, only through the muscles");
    }

    @Test
    void kneading_takes_small_folds_from_the_spine_to_the_sides_R71() {
        assertThat(Technique.KNEADING.rule()).isEqualTo("R71");
        assertThat(Technique.KNEADING.manner()).contains("small folds of skin, from the spine to the sides");
    }

    @Test
    void vibration_uses_fingertips_or_the_edges_of_the_palms_and_lightly_the_fingertips_only_R72() {
        assertThat(Technique.VIBRATION.rule()).isEqualTo("R72");
        assertThat(Technique.VIBRATION.manner()).startsWith("With the fingertips or the edges of the palms");
        assertThat(Technique.LIGHT_VIBRATION.rule()).isEqualTo("R72");
        assertThat(Technique.LIGHT_VIBRATION.manner()).isEqualTo("Lightly, with the fingertips only.");
    }

    @ParameterizedTest
    @EnumSource(names = {"SLAPPING", "CHOPPING", "VIBRATION", "STRETCHING"})
    void no_word_brings_blows_or_the_edges_of_the_palms_into_a_stroke_course_R31_R70_R72(Technique never) {
        assertThat(techniques(Patients.ordinary())).doesNotContain(never);
        assertThat(techniques(Patients.ordinary().with(everythingAllowed()))).doesNotContain(never);
    }

    @Test
    void kneading_comes_into_a_stroke_course_only_by_the_neurologists_word_R30_R71() {
        assertThat(techniques(Patients.ordinary())).doesNotContain(Technique.KNEADING);
        assertThat(techniques(Patients.ordinary().with(everythingAllowed()))).contains(Technique.KNEADING);
    }

    @ParameterizedTest
    @MethodSource("health.homeward.plans.domain.BackPatients#all")
    void no_regimen_chops_and_each_uses_its_own_techniques_only_R31(Patients patient) {
        assertThat(techniques(patient.with(everythingAllowed())))
                .doesNotContain(Technique.CHOPPING)
                .isSubsetOf(patient.regimen().conduct().manner().allowed());
    }

    @ParameterizedTest
    @MethodSource("health.homeward.plans.domain.BackPatients#all")
    void a_step_that_rubs_slaps_or_kneads_names_the_rule_behind_it_R69_R70_R71(Patients patient) {
        List<Step> areas =
                steps(patient).filter(step -> step.target().area() != null).toList();
        assertThat(areas).isNotEmpty().allSatisfy(step -> {
            assertThat(step.rules().contains("R69")).isEqualTo(step.techniques().contains(Technique.RUBBING));
            assertThat(step.rules().contains("R70")).isEqualTo(step.techniques().contains(Technique.SLAPPING));
            assertThat(step.rules().contains("R71")).isEqualTo(step.techniques().contains(Technique.KNEADING));
        });
    }

    private static Permissions everythingAllowed() {
        return new Permissions(true, true, true, true, Position.SEATED);
    }

    private static List<Technique> techniques(Patients patient) {
        return steps(patient)
                .flatMap(step -> step.techniques().stream())
                .distinct()
                .toList();
    }

    private static Stream<Step> steps(Patients patient) {
        return patient.sessions().stream().map(SessionPlan::content).flatMap(content -> content.steps().stream());
    }
}

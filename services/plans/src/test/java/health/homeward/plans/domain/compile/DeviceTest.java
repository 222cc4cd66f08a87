package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A massager loads the healthy side as long as the affected one. */
class DeviceTest {
    private static final Patients PATIENT =
            Patients.ordinary().dosed(40, null, false).aided(Auxiliary.VIBRATION_RELAXATION_MASSAGER);

    @ParameterizedTest
    @CsvSource({"5,0", "10,1", "15,1", "20,1", "25,1", "30,2", "35,2", "40,2"})
    void a_device_works_equally_long_on_both_sides_and_not_in_the_first_session_R34a(int minutes, int each) {
        List<Step> devices = steps(PATIENT, minutes).stream()
                .filter(step -> step.kind() == StepKind.DEVICE)
                .toList();
        if (each == 0) {
            assertThat(devices).isEmpty();
        } else {
            assertThat(devices)
                    .extracting(step -> step.target().side() + " " + step.minutes())
                    .containsExactly("LEFT " + each, "RIGHT " + each);
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void the_healthy_side_is_the_other_one_R34a(Side side) {
        assertThat(side.opposite())
                .isEqualTo(
                        switch (side) {
                            case LEFT -> Side.RIGHT;
                            case RIGHT -> Side.LEFT;
                            case BILATERAL, NONE, UNKNOWN -> side;
                        });
    }

    @ParameterizedTest
    @CsvSource({"5", "10", "15", "20", "25", "30", "35", "40"})
    void with_a_device_the_minutes_still_add_up_and_every_timed_step_has_some_R34a(int minutes) {
        List<Step> steps = steps(PATIENT, minutes);
        assertThat(steps.stream().mapToInt(Step::minutes).sum()).isEqualTo(minutes);
        assertThat(steps).filteredOn(step -> step.kind() != StepKind.BLANKET).allMatch(step -> step.minutes() > 0);
    }

    @Test
    void device_steps_follow_the_areas_before_the_soft_ending_and_name_the_limb_they_work_on_R26_R34a() {
        List<Step> steps = steps(PATIENT.openedBy(Area.THIGH), 20);
        assertThat(steps)
                .extracting(Step::kind)
                .endsWith(StepKind.AREA, StepKind.DEVICE, StepKind.DEVICE, StepKind.SOFT_ENDING, StepKind.BLANKET);
        assertThat(steps).filteredOn(step -> step.kind() == StepKind.DEVICE).allSatisfy(step -> {
            assertThat(step.rules()).containsExactly("R26", "R34a");
            assertThat(step.techniques()).isEmpty();
            assertThat(step.target().area()).isEqualTo(Area.THIGH);
            assertThat(step.target().position()).isEqualTo(Position.SUPINE);
        });
        assertThat(steps)
                .filteredOn(step -> step.kind() == StepKind.DEVICE)
                .extracting(Step::sentence)
                .containsExactly(
                        "Use the massager on the affected limb (left).",
                        "Use the massager equally long on the healthy side (right), to balance the load.");
    }

    @Test
    void without_a_device_no_step_is_one_R34a() {
        assertThat(steps(Patients.ordinary().dosed(40, null, false).aided(Auxiliary.OIL), 40))
                .noneMatch(step -> step.kind() == StepKind.DEVICE);
    }

    @Test
    void a_device_needs_a_healthy_side_R34a() {
        var seated = new Permissions(false, false, true, false, Position.SEATED);
        assertThat(PATIENT.on(Side.BILATERAL).with(seated).refusals()).containsExactly("R34a NO_HEALTHY_SIDE");
        assertThat(PATIENT.aided(Auxiliary.PARAFFIN, Auxiliary.OIL)
                        .on(Side.BILATERAL)
                        .with(seated)
                        .refusals())
                .isEmpty();
        assertThat(PATIENT.on(Side.RIGHT).refusals()).isEmpty();
    }

    private static List<Step> steps(Patients patient, int minutes) {
        return patient.sessions().stream()
                .filter(session -> session.minutes() == minutes)
                .findFirst()
                .orElseThrow()
                .content()
                .steps();
    }
}

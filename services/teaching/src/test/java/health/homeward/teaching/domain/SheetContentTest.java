package health.homeward.teaching.domain;

import static health.homeward.teaching.domain.sheet.StepKind.AREA;
import static health.homeward.teaching.domain.sheet.StepKind.BLANKET;
import static health.homeward.teaching.domain.sheet.StepKind.CLOSING;
import static health.homeward.teaching.domain.sheet.StepKind.HEALTHY_AREA;
import static health.homeward.teaching.domain.sheet.StepKind.WARM_UP;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.teaching.domain.sheet.Never;
import health.homeward.teaching.domain.sheet.SheetContent;
import health.homeward.teaching.domain.sheet.Step;
import health.homeward.teaching.domain.sheet.StepKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetContentTest {
    private final Patient ready = Patient.ready();

    @Test
    void leads_from_the_warm_up_to_the_blanket_R28_R33_R18_R73_R27() {
        var steps = content(ready.at(10, Side.RIGHT)).steps();
        assertThat(steps).extracting(Step::kind).containsExactly(WARM_UP, HEALTHY_AREA, AREA, AREA, CLOSING, BLANKET);
        assertThat(steps).extracting(Step::order).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void the_first_area_is_the_upper_joint_R18() {
        assertThat(content(ready.at(30, Side.LEFT)).areas())
                .containsExactly(
                        Area.SHOULDER, Area.THIGH, Area.ARM, Area.LEG, Area.BACK, Area.CHEST, Area.FOOT, Area.HAND);
    }

    @ParameterizedTest
    @CsvSource({"5", "10", "15", "20", "25", "30", "40"})
    void the_minutes_are_those_of_the_stage_R12(int stage) {
        assertThat(content(ready.at(stage, Side.LEFT)).minutes()).isEqualTo(stage);
    }

    @Test
    void the_longer_shares_go_to_the_earlier_areas() {
        assertThat(minutes(content(ready.at(20, Side.LEFT)))).containsExactly(4, 4, 3, 3, 3);
    }

    @Test
    void warm_up_and_close_use_the_softest_movement_that_was_taught_R28_R73() {
        var steps =
                content(ready.mastering(Technique.TAPPING, Technique.RUBBING)).steps();
        assertThat(of(steps, WARM_UP).movements()).containsExactly(Technique.RUBBING);
        assertThat(of(steps, CLOSING).movements()).containsExactly(Technique.RUBBING);
    }

    @Test
    void the_blanket_takes_no_minute_and_no_movement_R27() {
        var blanket = of(content(ready).steps(), BLANKET);
        assertThat(blanket.minutes()).isZero();
        assertThat(blanket.movements()).isEmpty();
    }

    @Test
    void the_back_is_reached_on_the_healthy_side_and_everything_else_on_the_back_R20() {
        var steps = content(ready.at(30, Side.LEFT)).steps();
        assertThat(steps)
                .filteredOn(step -> step.position() == Position.LATERAL_ON_HEALTHY_SIDE)
                .extracting(step -> step.area().orElseThrow())
                .containsExactly(Area.BACK);
    }

    @Test
    void what_never_to_do_is_the_whole_list_on_the_smallest_sheet_R31() {
        var smallest = content(ready.at(5, Side.LEFT).mastering(Technique.STROKING));
        assertThat(smallest.never()).containsExactly(Never.values());
        assertThat(smallest.stopSigns()).isNotEmpty();
    }

    @Test
    void tells_the_same_on_another_day_but_not_at_another_stage() {
        var monday = content(ready);
        assertThat(monday.tellsTheSameAs(monday.from(Patient.TODAY.plusDays(1))))
                .isTrue();
        assertThat(monday.tellsTheSameAs(content(ready.at(20, Side.LEFT)))).isFalse();
        assertThat(monday.tellsTheSameAs(content(ready.at(15, Side.RIGHT)))).isFalse();
    }

    private static SheetContent content(Patient patient) {
        return SheetContent.of(patient.given(), Patient.TODAY);
    }

    private static Step of(List<Step> steps, StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst().orElseThrow();
    }

    private static List<Integer> minutes(SheetContent content) {
        return content.steps().stream()
                .filter(step -> step.kind() == AREA)
                .map(Step::minutes)
                .toList();
    }
}

package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.Area.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.regimen.Item;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged skin, and the neurologist's word that only some areas are left out. */
class AreasLeftOutTest {

    @Test
    void a_session_is_given_without_the_damaged_area_R37() {
        assertThat(at(30, HAND).areas()).containsExactly(SHOULDER, THIGH, ARM, LEG, BACK, CHEST, FOOT);
        assertThat(at(30, BACK, ARM).areas()).containsExactly(SHOULDER, THIGH, LEG, CHEST, FOOT, HAND);
        assertThat(at(30, HAND).steps())
                .filteredOn(step -> step.kind() != StepKind.HEALTHY_AREA)
                .extracting(step -> step.target().area())
                .doesNotContain(HAND);
    }

    @Test
    void where_the_chosen_opener_is_damaged_the_session_begins_with_the_other_one_R18_R37() {
        assertThat(at(5, SHOULDER).areas()).containsExactly(THIGH);
        assertThat(at(10, SHOULDER).areas()).containsExactly(THIGH);
        assertThat(at(15, SHOULDER).areas()).containsExactly(THIGH, ARM, LEG);
        var byThigh = Patients.ordinary().openedBy(THIGH).with(without(THIGH)).sessions();
        assertThat(byThigh.getFirst().content().areas()).containsExactly(SHOULDER);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 15, 20, 25, 30, 35, 40})
    void whatever_is_left_out_the_minutes_add_up_and_the_frame_stays_R37_R28_R33_R73(int minutes) {
        for (List<Area> leftOut : subsets()) {
            Content content = at(minutes, leftOut.toArray(Area[]::new));
            assertThat(content.steps().stream().mapToInt(Step::minutes).sum()).isEqualTo(minutes);
            assertThat(content.areas()).isNotEmpty().noneMatch(leftOut::contains);
            assertThat(content.areas().getFirst()).isIn(SHOULDER, THIGH);
            assertThat(content.steps())
                    .extracting(Step::kind)
                    .startsWith(StepKind.WARM_UP, StepKind.HEALTHY_AREA, StepKind.AREA)
                    .endsWith(StepKind.SOFT_ENDING, StepKind.BLANKET);
        }
    }

    @Test
    void only_a_session_that_would_have_had_the_area_names_the_rule_R37() {
        assertThat(at(25, HAND).rules()).doesNotContain("R37");
        assertThat(at(30, HAND).rules()).contains("R37");
        assertThat(at(30).rules()).doesNotContain("R37");
    }

    @Test
    void the_question_about_the_skin_says_what_is_known_already_R37() {
        assertThat(at(5, FOOT, HAND).lists().questions())
                .filteredOn(item -> item.code().equals("SKIN_DAMAGE"))
                .extracting(Item::sentence)
                .containsExactly("Is the skin damaged: a haematoma, a wound, a burn? Known and left out: foot, hand.");
        assertThat(at(5, HAND).lists().questions()).hasSameSizeAs(at(5).lists().questions());
    }

    @Test
    void without_shoulder_and_thigh_nothing_is_begun_R18_R37() {
        assertThat(Patients.ordinary().with(without(THIGH, SHOULDER, HAND)).refusals())
                .containsExactly("R18 OPENER_LEFT_OUT", "R37 OPENER_LEFT_OUT");
        assertThat(BackPatients.hernia().with(without(BACK)).refusals())
                .containsExactly("R66e OPENER_LEFT_OUT", "R37 OPENER_LEFT_OUT");
    }

    @Test
    void an_opener_that_is_none_hides_not_that_all_openers_are_damaged_R18_R37() {
        var neck = Patients.ordinary().openedBy(NECK);
        assertThat(neck.with(without(THIGH, SHOULDER)).refusals())
                .containsExactlyInAnyOrder("R18 FIRST_AREA", "R18 OPENER_LEFT_OUT", "R37 OPENER_LEFT_OUT");
        assertThat(neck.with(without(THIGH)).refusals()).containsExactly("R18 FIRST_AREA");
    }

    @Test
    void no_other_section_is_treated_in_place_of_the_damaged_one_R37_R64b() {
        var neck = BackPatients.osteochondrosis().openedBy(NECK);
        assertThat(neck.with(without(NECK)).refusals()).containsExactly("R64b OPENER_LEFT_OUT", "R37 OPENER_LEFT_OUT");
        assertThat(neck.with(without(LOWER_BACK)).sessions())
                .allMatch(session -> session.content().areas().equals(List.of(NECK)));
    }

    @ParameterizedTest
    @EnumSource(value = Area.class, names = "HEALTHY_ADJACENT", mode = EnumSource.Mode.EXCLUDE)
    void the_whole_body_is_not_worked_on_while_any_part_is_damaged_R37_R65c(Area damaged) {
        assertThat(BackPatients.radiculitis()
                        .openedBy(WHOLE_BODY)
                        .with(without(damaged))
                        .refusals())
                .contains("R65c OPENER_LEFT_OUT", "R37 OPENER_LEFT_OUT");
    }

    @ParameterizedTest
    @EnumSource(
            value = Area.class,
            names = {"ARM", "LEG", "SHOULDER", "HAND", "THIGH", "FOOT"})
    void a_damaged_limb_is_not_stretched_R37_R65c(Area limb) {
        assertThat(BackPatients.radiculitis().with(without(limb)).refusals()).containsExactly("R37 STEP_LEFT_OUT");
    }

    @Test
    void a_step_of_every_session_on_damaged_skin_stops_the_course_R37_R33_R66c() {
        assertThat(Patients.ordinary().with(without(HEALTHY_ADJACENT)).refusals())
                .containsExactly("R37 STEP_LEFT_OUT");
        assertThat(BackPatients.scoliosis().with(without(UPPER_BACK)).refusals())
                .containsExactly("R37 STEP_LEFT_OUT");
    }

    @Test
    void damage_on_a_part_of_the_back_closes_the_back_and_damage_on_the_back_its_parts_R37() {
        assertThat(at(30, UPPER_BACK).areas()).doesNotContain(BACK);
        assertThat(BackPatients.osteochondrosis().with(without(BACK)).refusals())
                .containsExactly("R64b OPENER_LEFT_OUT", "R37 OPENER_LEFT_OUT");
        assertThat(BackPatients.hernia().with(without(LOWER_BACK)).refusals())
                .containsExactly("R66e OPENER_LEFT_OUT", "R37 OPENER_LEFT_OUT");
    }

    @Test
    void a_back_that_is_left_out_needs_no_position_R20_R37() {
        var bilateral = Patients.ordinary().on(Side.BILATERAL);
        assertThat(bilateral.with(without(HAND)).refusals()).containsExactly("R20 BACK_POSITION_UNDECIDED");
        assertThat(bilateral.with(without(BACK)).refusals()).isEmpty();
    }

    @Test
    void a_device_works_where_the_session_begins_R34a_R37() {
        var last = Patients.ordinary()
                .aided(Auxiliary.VIBRATION_RELAXATION_MASSAGER)
                .with(without(SHOULDER))
                .sessions()
                .getLast()
                .content();
        assertThat(last.steps())
                .filteredOn(step -> step.kind() == StepKind.DEVICE)
                .extracting(step -> step.target().area())
                .containsExactly(THIGH, THIGH);
    }

    private static Permissions without(Area... areas) {
        return new Permissions(false, false, false, false, null, List.of(areas));
    }

    private static Content at(int minutes, Area... leftOut) {
        var compiled = Patients.ordinary().with(without(leftOut)).compiled();
        return SessionContents.of(1, minutes, Setting.HOSPITAL, compiled.terms(), compiled.situation());
    }

    /** Every choice of the eight areas that leaves shoulder or thigh. */
    private static List<List<Area>> subsets() {
        List<Area> eight = List.of(SHOULDER, THIGH, ARM, LEG, BACK, CHEST, FOOT, HAND);
        List<List<Area>> all = new ArrayList<>();
        for (int mask = 0; mask < 256; mask++) {
            int chosen = mask;
            if ((mask & 3) != 3) {
                all.add(eight.stream()
                        .filter(area -> (chosen >> area.ordinal() & 1) == 1)
                        .toList());
            }
        }
        return all;
    }
}

package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.Area.*;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.regimen.Item;
import health.homeward.plans.domain.regimen.StepKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionContentTest {

    @Test
    void areas_join_as_the_minutes_grow_R19() {
        assertThat(areasAt(5)).containsExactly(SHOULDER);
        assertThat(areasAt(10)).containsExactly(SHOULDER, THIGH);
        assertThat(areasAt(15)).containsExactly(SHOULDER, THIGH, ARM, LEG);
        assertThat(areasAt(20)).containsExactly(SHOULDER, THIGH, ARM, LEG, BACK);
        assertThat(areasAt(25)).containsExactly(SHOULDER, THIGH, ARM, LEG, BACK, CHEST);
        assertThat(areasAt(30)).containsExactly(SHOULDER, THIGH, ARM, LEG, BACK, CHEST, FOOT, HAND);
    }

    @Test
    void a_session_may_begin_with_the_thigh_instead_of_the_shoulder_R18() {
        var sessions = Patients.ordinary().openedBy(THIGH).sessions();
        assertThat(sessions.getFirst().content().areas()).containsExactly(THIGH);
        assertThat(sessions.getLast().content().areas()).startsWith(THIGH, SHOULDER, ARM, LEG);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 15, 20, 25, 30, 35, 40})
    void the_minutes_of_the_steps_add_up_and_every_timed_step_has_some(int minutes) {
        var steps = contentAt(minutes).steps();
        assertThat(steps.stream().mapToInt(Step::minutes).sum()).isEqualTo(minutes);
        assertThat(steps).filteredOn(step -> step.kind() != StepKind.BLANKET).allMatch(step -> step.minutes() > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 30})
    void a_session_goes_from_warm_up_over_the_healthy_area_to_soft_end_and_blanket_R28_R33_R73_R27(int minutes) {
        List<StepKind> kinds =
                contentAt(minutes).steps().stream().map(Step::kind).toList();
        assertThat(kinds)
                .startsWith(StepKind.WARM_UP, StepKind.HEALTHY_AREA, StepKind.AREA)
                .endsWith(StepKind.AREA, StepKind.SOFT_ENDING, StepKind.BLANKET);
        assertThat(contentAt(minutes).steps())
                .extracting(Step::order)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(1);
    }

    @Test
    void the_blanket_takes_no_minutes_of_the_massage_R27() {
        assertThat(contentAt(30).steps().getLast().minutes()).isZero();
        assertThat(contentAt(30).steps().getLast().rules()).containsExactly("R27");
    }

    @Test
    void every_step_names_its_rules_and_limb_steps_lie_on_the_affected_side_R18() {
        assertThat(contentAt(30).steps()).allSatisfy(step -> {
            assertThat(step.rules()).isNotEmpty();
            assertThat(step.target().side()).isEqualTo(Side.LEFT);
        });
        assertThat(contentAt(5).steps().get(2).rules()).contains("R18");
    }

    @Test
    void techniques_are_the_four_of_a_stroke_course_and_blows_never_R30_R31() {
        assertThat(contentAt(30).steps())
                .flatExtracting(Step::techniques)
                .isSubsetOf(Technique.STROKING, Technique.TAPPING, Technique.RUBBING, Technique.LIGHT_VIBRATION);
        assertThat(contentAt(30).lists().forbidden())
                .extracting(forbidden -> forbidden.technique() + " " + forbidden.rule())
                .containsExactly("SLAPPING R31", "CHOPPING R31", "KNEADING R30");
    }

    @Test
    void kneading_only_by_the_neurologists_word_R30() {
        var allowed = Patients.ordinary()
                .with(new Permissions(false, true, false, false, null))
                .sessions()
                .getLast()
                .content();
        assertThat(allowed.steps()).flatExtracting(Step::techniques).contains(Technique.KNEADING);
        assertThat(allowed.lists().forbidden())
                .extracting(Content.Forbidden::technique)
                .containsExactly(Technique.SLAPPING, Technique.CHOPPING);
    }

    @Test
    void every_session_of_a_course_asks_for_an_experienced_therapist_on_bed_rest_and_at_home_R24_R2_R57() {
        assertThat(Patients.ordinary().sessions())
                .allMatch(session -> session.content().level() == Level.EXPERIENCED)
                .allMatch(session -> session.content().rules().containsAll(List.of("R24", "R57")));
        var home = Patients.ordinary()
                .with(new Situation(Setting.HOME, Instant.EPOCH, Mobility.OUT_OF_BED, null))
                .with(new Permissions(false, false, false, true, null));
        assertThat(home.sessions())
                .allMatch(session -> session.content().rules().contains("R2")
                        && !session.content().rules().contains("R24"));
    }

    @Test
    void unknown_mobility_counts_as_bed_rest_R24() {
        var unknown =
                Patients.ordinary().with(Patients.ordinary().facts().situation().with(Mobility.UNKNOWN));
        assertThat(unknown.sessions().getFirst().content().rules()).contains("R24");
    }

    @Test
    void hands_room_towel_blanket_and_the_bedside_questions_are_listed_R43_R46_R47_R48_R49_R50_R51() {
        var lists = contentAt(5).lists();
        assertThat(lists.checklist()).extracting(Item::rule).contains("R46", "R48", "R49", "R50", "R51");
        assertThat(lists.supplies()).extracting(Item::code).containsExactly("CLEAN_TOWEL", "WARM_BLANKET", "OIL");
        assertThat(lists.supplies()).extracting(Item::rule).containsExactly("R47", "R27", "R26");
        assertThat(lists.questions()).extracting(Item::rule).contains("R36", "R37", "R39", "R41", "R44");
    }

    @Test
    void a_firm_bed_is_accepted_on_bed_rest_and_a_hard_surface_asked_for_otherwise_R50() {
        assertThat(contentAt(5).lists().checklist())
                .extracting(Item::code)
                .contains("FIRM_BED")
                .doesNotContain("HARD_SURFACE");
        var up = Patients.ordinary()
                .with(Patients.ordinary().facts().situation().with(Mobility.OUT_OF_BED))
                .sessions()
                .getFirst()
                .content();
        assertThat(up.lists().checklist())
                .extracting(Item::code)
                .contains("HARD_SURFACE")
                .doesNotContain("FIRM_BED");
    }

    @Test
    void oil_is_laid_out_only_when_allergies_are_known_to_be_none_R26() {
        for (Allergies allergies : List.of(Allergies.KNOWN, Allergies.UNKNOWN)) {
            var bedside = Patients.ordinary().clearance().bedside();
            var lists = Patients.ordinary()
                    .with(new Bedside(
                            bedside.strokeType(), Side.LEFT, bedside.conscious(), bedside.inside(), allergies))
                    .sessions()
                    .getFirst()
                    .content()
                    .lists();
            assertThat(lists.supplies()).extracting(Item::code).doesNotContain("OIL");
            assertThat(lists.checklist()).extracting(Item::code).contains("ASK_ALLERGIES");
        }
    }

    @Test
    void warmth_is_laid_out_by_the_clearances_word_only_where_it_was_prescribed_R26() {
        assertThat(contentAt(5).lists().supplies()).extracting(Item::code).doesNotContain("SALT_WARMERS");
        var warm = Patients.ordinary()
                .with(new Permissions(false, false, true, false, null))
                .sessions()
                .getFirst()
                .content();
        assertThat(warm.lists().supplies()).extracting(Item::code).doesNotContain("SALT_WARMERS");
    }

    @Test
    void sentences_name_side_and_area_and_follow_the_lymph_R29() {
        assertThat(contentAt(5).steps().get(2).sentence())
                .isEqualTo("Work on the left shoulder; every pass follows the flow of lymph, towards the trunk.");
    }

    @Test
    void the_back_is_worked_on_very_gently_and_the_spine_never_R55_R56() {
        Step back = contentAt(30).steps().stream()
                .filter(step -> step.target().area() == BACK)
                .findFirst()
                .orElseThrow();
        assertThat(back.sentence()).contains("very gently beside the spine, never on the spine itself");
        assertThat(back.rules()).contains("R55", "R56");
        assertThat(Area.values()).extracting(Enum::name).noneMatch(name -> name.contains("SPINE"));
        assertThat(contentAt(5).lists().checklist()).extracting(Item::code).contains("NEVER_ON_THE_SPINE");
    }

    @Test
    void a_session_begins_with_stroking_within_the_warm_up_R68() {
        Step first = contentAt(20).steps().getFirst();
        assertThat(first.kind()).isEqualTo(StepKind.WARM_UP);
        assertThat(first.techniques()).containsExactly(Technique.STROKING);
        assertThat(first.rules()).contains("R68");
    }

    static Content contentAt(int minutes) {
        var compiled = Patients.ordinary().compiled();
        return SessionContents.of(1, minutes, Setting.HOSPITAL, compiled.terms(), compiled.situation());
    }

    @Test
    void kneading_joins_only_where_every_technique_of_the_regimen_is_used_R30() {
        var steps = Patients.ordinary()
                .with(new Permissions(false, true, false, false, null))
                .sessions()
                .getLast()
                .content()
                .steps();
        assertThat(steps)
                .filteredOn(step -> step.techniques().contains(Technique.KNEADING))
                .extracting(step -> step.target().area())
                .containsExactly(SHOULDER, THIGH, ARM, LEG);
    }

    private static List<Area> areasAt(int minutes) {
        return contentAt(minutes).areas();
    }
}

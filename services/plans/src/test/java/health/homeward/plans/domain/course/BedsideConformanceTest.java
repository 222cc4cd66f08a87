package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.compile.Bedside;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.conformance.By;
import health.homeward.plans.domain.conformance.RuleConformance;
import health.homeward.plans.domain.conformance.RuleStatus;
import health.homeward.plans.domain.conformance.SourceRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was done at the bedside: screens, areas, positions, levels, places, pain. */
class BedsideConformanceTest {

    @Test
    void a_visit_after_a_clean_screen_keeps_what_it_asked_and_one_nobody_told_of_is_not_recorded_R6_R43() {
        Visits visits = Visits.atHome();
        visits.give(1);
        assertThat(screens(visits)).containsOnly(RuleStatus.KEPT);
        visits.unscreened(2);
        assertThat(screens(visits)).containsOnly(RuleStatus.NOT_RECORDED);
        assertThat(Judged.of(visits.life()).rule(SourceRule.R43).evidence())
                .contains("Session 2 has no record of a screen before it.");
    }

    private static List<RuleStatus> screens(Visits visits) {
        Judged judged = Judged.of(visits.life());
        return List.of(
                        SourceRule.R6,
                        SourceRule.R36,
                        SourceRule.R37,
                        SourceRule.R39,
                        SourceRule.R41,
                        SourceRule.R42,
                        SourceRule.R43,
                        SourceRule.R44)
                .stream()
                .map(judged::status)
                .toList();
    }

    @Test
    void a_question_without_a_plain_no_departs_under_its_own_rule_and_under_doubt_R36_R42() {
        Life life = Life.ordinary();
        life.give(1);
        replace(life, 1, new Screen(Fact.YES, List.of("SKIN_DAMAGE")));
        Judged judged = Judged.of(life);
        assertThat(judged.causes(SourceRule.R36)).containsExactly("SKIN_RASH");
        assertThat(judged.causes(SourceRule.R42)).containsExactly("SKIN_RASH");
        assertThat(judged.status(SourceRule.R37)).isEqualTo(RuleStatus.KEPT);
        assertThat(judged.status(SourceRule.R43)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void a_patient_who_was_not_said_to_be_conscious_departs_R6() {
        Life life = Life.ordinary();
        life.give(1);
        replace(life, 1, new Screen(Fact.UNKNOWN, List.of()));
        assertThat(Judged.of(life).causes(SourceRule.R6)).containsExactly("NOT_CONSCIOUS");
    }

    private static void replace(Life life, int number, Screen screen) {
        Session.Done done = (Session.Done) life.session(number);
        Body body = life.course.body();
        life.course = new Course.Active(body.with(body.sessions()
                .replace(new Session.Done(done.plan(), done.treatment().after(screen)))));
    }

    @Test
    void a_visit_under_a_hold_departs_from_the_cover_and_from_the_holds_own_rule_R7_R36() {
        Visits visits = Visits.atHome();
        visits.give(1);
        visits.life().fever(at(START.plusDays(1), 8));
        visits.give(2);
        Judged judged = Judged.of(visits.life());
        assertThat(judged.causes(SourceRule.R7)).containsExactly("FEVER");
        assertThat(judged.causes(SourceRule.R36)).containsExactly("FEVER");
        visits.life().cleared(at(START.plusDays(3), 8));
        assertThat(Judged.of(visits.life()).causes(SourceRule.R7)).containsExactly("FEVER");
        assertThat(Judged.of(visits.life()).deviations(SourceRule.R7)).hasSize(1);
    }

    @Test
    void a_hold_that_lay_on_a_course_at_its_end_is_not_forgotten_with_it_R7() {
        Visits visits = Visits.atHome();
        visits.life().fever(at(START, 8));
        visits.give(1);
        visits.life().when(new Command.End(EndReason.NEUROLOGIST), at(START, 12));
        assertThat(Judged.of(visits.life()).causes(SourceRule.R7)).containsExactly("FEVER");
    }

    @Test
    void a_visit_after_the_grant_ran_out_departs_R7() {
        Visits visits = Visits.atHome();
        var body = visits.life().course.body();
        visits.life().course = new Course.Planned(
                body.with(body.terms().cleared(body.terms().clearance().until(START.minusDays(1)))));
        visits.give(1);
        assertThat(Judged.of(visits.life()).causes(SourceRule.R7)).containsExactly("CLEARANCE_EXPIRED");
    }

    @Test
    void areas_that_a_session_does_not_reach_depart_and_areas_that_nobody_recorded_are_said_to_be_missing_R18_R19() {
        Visits visits = Visits.atHome();
        visits.on(1, Area.SHOULDER, Area.HAND);
        Judged judged = Judged.of(visits.life());
        assertThat(judged.causes(SourceRule.R19)).containsExactly("AREA_NOT_REACHED");
        assertThat(judged.status(SourceRule.R18)).isEqualTo(RuleStatus.KEPT);
        Visits silent = Visits.atHome();
        silent.on(1);
        assertThat(Judged.of(silent.life()).status(SourceRule.R19)).isEqualTo(RuleStatus.NOT_RECORDED);
        assertThat(Judged.of(silent.life()).status(SourceRule.R18)).isEqualTo(RuleStatus.NOT_RECORDED);
    }

    @Test
    void a_session_without_shoulder_or_thigh_or_on_a_side_that_was_corrected_departs_R18() {
        Visits visits = Visits.atHome();
        visits.on(1, Area.ARM);
        assertThat(Judged.of(visits.life()).causes(SourceRule.R18)).containsExactly("FIRST_AREA");
        Life life = Life.ordinary();
        life.give(1);
        life.when(new Command.CorrectSide(Side.RIGHT, at(START, 12), Life.CAUSE), at(START, 12));
        assertThat(Judged.of(life).deviations(SourceRule.R18)).singleElement().satisfies(deviation -> {
            assertThat(deviation.cause()).isEqualTo("SIDE_CORRECTED");
            assertThat(deviation.by().role()).isEqualTo(By.Role.HOSPITAL);
            assertThat(deviation.sentence()).contains("left", "right");
        });
    }

    @Test
    void the_back_comes_due_with_the_first_session_that_worked_on_it_R20_R21_R22_R23() {
        Life life = Life.ordinary();
        life.giveUpTo(6);
        List<SourceRule> back = List.of(SourceRule.R20, SourceRule.R21, SourceRule.R22, SourceRule.R23, SourceRule.R55);
        assertThat(back).allMatch(rule -> Judged.of(life).status(rule) == RuleStatus.NOT_YET_DUE);
        life.give(7);
        assertThat(back).allMatch(rule -> Judged.of(life).status(rule) == RuleStatus.KEPT);
    }

    @Test
    void prone_in_a_consolidation_is_kept_until_the_clearance_no_longer_bears_it_out_R21_R23() {
        Life life =
                new Life(Patients.ordinary().consolidating().with(new Permissions(true, false, false, false, null)));
        life.giveUpTo(8);
        assertThat(Judged.of(life).status(SourceRule.R23)).isEqualTo(RuleStatus.KEPT);
        assertThat(Judged.of(life).status(SourceRule.R21)).isEqualTo(RuleStatus.KEPT);
        var bedside = life.course.body().terms().clearance().bedside();
        var ill = new Bedside(
                bedside.strokeType(),
                bedside.affectedSide(),
                bedside.conscious(),
                new Bedside.Inside(Fact.YES, Fact.NO),
                bedside.allergies());
        var sick = Patients.ordinary().consolidating().with(ill).clearance();
        life.when(new Command.ClearanceRenewed(sick, false), at(START.plusDays(8), 7));
        assertThat(Judged.of(life).status(SourceRule.R21)).isEqualTo(RuleStatus.NOT_RECORDED);
        assertThat(Judged.of(life).status(SourceRule.R22)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void prone_before_the_last_third_of_a_first_course_departs_and_in_it_is_kept_R23() {
        Life life = new Life(Patients.ordinary().with(new Permissions(true, false, false, false, null)));
        life.giveUpTo(15);
        assertThat(Judged.of(life).status(SourceRule.R23)).isEqualTo(RuleStatus.KEPT);
        Body body = life.course.body();
        Session.Done early = (Session.Done) life.session(7);
        var late = life.session(15).plan().content();
        var sheet = early.plan()
                .as(7, new Content(20, late.setting(), late.level(), late.steps(), late.lists(), late.rules()));
        life.course = new Course.Active(body.with(body.sessions().replace(new Session.Done(sheet, early.treatment()))));
        assertThat(Judged.of(life).causes(SourceRule.R23)).containsExactly("PRONE_TOO_EARLY");
    }

    @Test
    void both_sides_affected_have_the_position_that_the_neurologist_chose_R20() {
        Life life = new Life(Patients.ordinary()
                .on(Side.BILATERAL)
                .with(new Permissions(false, false, false, false, Position.SEATED)));
        life.giveUpTo(8);
        assertThat(Judged.of(life).status(SourceRule.R20)).isEqualTo(RuleStatus.KEPT);
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceRule.class,
            names = {"R2", "R24", "R57"})
    void a_novice_at_a_bed_at_home_departs_from_three_rules_and_an_unknown_level_from_none_R2_R24_R57(SourceRule rule) {
        Visits visits = Visits.atHome();
        visits.by(1, Level.HIGH);
        assertThat(Judged.of(visits.life()).status(rule)).isEqualTo(RuleStatus.KEPT);
        visits.by(2, null);
        assertThat(Judged.of(visits.life()).status(rule)).isEqualTo(RuleStatus.NOT_RECORDED);
        visits.by(3, Level.NOVICE);
        assertThat(Judged.of(visits.life()).causes(rule)).containsExactly("LEVEL_TOO_LOW");
    }

    @Test
    void bed_rest_and_home_concern_only_sessions_in_bed_and_at_home_R2_R24() {
        Life life = Life.ordinary();
        life.up(at(START, 7));
        life.give(1);
        assertThat(Judged.of(life).status(SourceRule.R24)).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(Judged.of(life).status(SourceRule.R2)).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(Judged.of(life).status(SourceRule.R57)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void a_course_wholly_at_home_wants_a_patient_out_of_bed_and_cleared_for_it_R25() {
        Visits inBed = Visits.atHome();
        inBed.give(1);
        assertThat(Judged.of(inBed.life()).causes(SourceRule.R25)).containsExactly("IN_BED_AT_HOME");
        Visits up = Visits.atHome();
        up.life().up(at(START, 7));
        up.give(1);
        assertThat(Judged.of(up.life()).causes(SourceRule.R25)).containsExactly("HOME_NOT_CLEARED");
        Life mixed = Life.ordinary();
        mixed.give(1);
        mixed.discharged(at(START, 12));
        new Visits(mixed).give(2);
        assertThat(Judged.of(mixed).status(SourceRule.R25)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void a_visit_given_while_the_course_waited_for_its_place_departs_though_it_was_cleared_later_R25() {
        var homeOnly = Patients.ordinary().with(new Permissions(false, false, false, true, null));
        Life life = new Life(homeOnly);
        life.discharged(at(START, 7));
        Visits visits = new Visits(life);
        life.when(new Command.ChangeMobility(Mobility.OUT_OF_BED), at(START, 20));
        visits.at(1, at(START, 9));
        assertThat(Judged.of(life).causes(SourceRule.R25)).containsExactly("GIVEN_WHILE_NOT_FOR_HOME");
    }

    @Test
    void a_visit_of_a_session_that_belonged_to_the_ward_departs_R25() {
        Life life = Life.ordinary();
        new Visits(life).give(1);
        assertThat(Judged.of(life).causes(SourceRule.R25)).containsExactly("VISITED_BEFORE_DISCHARGE");
    }

    @Test
    void new_pain_that_did_not_shorten_the_session_departs_and_pain_that_did_keeps_the_rule_R32() {
        Life life = Life.ordinary();
        life.hurt(1);
        assertThat(Judged.of(life).causes(SourceRule.R32)).containsExactly("FULL_DESPITE_PAIN");
        Life shorter = Life.ordinary();
        shorter.reduce(1, 3, true);
        shorter.giveUpTo(2);
        assertThat(Judged.of(shorter).status(SourceRule.R32)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void pain_twice_running_is_held_until_the_neurologist_has_spoken_R32() {
        Life life = painTwice();
        assertThat(Judged.of(life).status(SourceRule.R32)).isEqualTo(RuleStatus.KEPT);
        life.when(new Command.Resume(), at(START.plusDays(1), 18));
        life.giveUpTo(4);
        assertThat(Judged.of(life).status(SourceRule.R32)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void pain_is_counted_anew_after_the_neurologist_has_spoken_R32() {
        Life life = painTwice();
        life.when(new Command.Resume(), at(START.plusDays(1), 18));
        life.reduce(3, 3, true);
        life.giveUpTo(4);
        assertThat(Judged.of(life).status(SourceRule.R32)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void a_visit_between_the_second_pain_and_the_neurologists_word_departs_R32() {
        Life life = painTwice();
        new Visits(life).give(3);
        assertThat(Judged.of(life).causes(SourceRule.R32)).containsExactly("GIVEN_AFTER_PAIN_TWICE");
    }

    @Test
    void a_third_session_after_pain_twice_departs_though_no_hold_was_ever_laid_R32() {
        Life life = painTwice();
        Body body = life.course.body();
        life.course = new Course.Active(body.with(body.sessions()
                .map(session -> session instanceof Session.Held held ? new Session.Planned(held.plan()) : session)));
        new Visits(life).give(3);
        assertThat(Judged.of(life).causes(SourceRule.R32)).containsExactly("GIVEN_AFTER_PAIN_TWICE");
    }

    private static Life painTwice() {
        Life life = Life.ordinary();
        life.reduce(1, 3, true);
        life.reduce(2, 3, true);
        assertThat(life.course).isInstanceOf(Course.Paused.class);
        return life;
    }

    @Test
    void a_session_that_was_stopped_has_its_reason_or_says_that_none_was_recorded_R54() {
        Life life = Life.ordinary();
        life.give(1);
        assertThat(Judged.of(life).status(SourceRule.R54)).isEqualTo(RuleStatus.NOT_YET_DUE);
        Treatment t = life.treatment(2, 2, Treatment.Outcome.STOPPED, false);
        var wish = new Treatment.Result(Treatment.Outcome.STOPPED, false, EasingReason.PATIENT_WISH);
        life.ward(2, new Treatment(t.startedAt(), t.finishedAt(), t.minutes(), t.areas(), wish, t.by()));
        assertThat(Judged.of(life).status(SourceRule.R54)).isEqualTo(RuleStatus.KEPT);
        life.stop(3, 2);
        RuleConformance judged = Judged.of(life).rule(SourceRule.R54);
        assertThat(judged.status()).isEqualTo(RuleStatus.NOT_RECORDED);
        assertThat(judged.evidence()).contains("Session 3 was stopped or shortened; why is not recorded.");
    }
}

package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Area.*;
import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.conformance.RuleStatus;
import health.homeward.plans.domain.conformance.SourceRule;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A course that was held for damaged skin and goes on without the damaged area. */
class DamagedSkinTest {
    private static final Instant FOUND = at(START.plusDays(8), 7);
    private static final Instant LOOKED_AT = at(START.plusDays(9), 7);

    @Test
    void goes_on_at_its_step_without_the_area_R37_R12() {
        Life life = heldAfter(8);
        List<Integer> minutes = life.comingMinutes();
        goOnWithout(life, ARM);
        assertThat(life.course).isInstanceOf(Course.Active.class);
        assertThat(life.comingMinutes()).isEqualTo(minutes);
        assertThat(life.course.body().sessions().open())
                .allSatisfy(open -> assertThat(open.plan().content().areas()).doesNotContain(ARM))
                .allSatisfy(open -> assertThat(open.plan().content().rules()).contains("R37"));
        assertThat(life.session(1).plan().content().rules()).doesNotContain("R37");
    }

    @Test
    void caregivers_are_told_the_stage_anew_once_R37_R34b() {
        Life life = heldAfter(8);
        int before = life.events(CourseEvent.StageReached.class).size();
        assertThat(stage(life).areas()).contains(ARM);
        goOnWithout(life, ARM);
        assertThat(life.events(CourseEvent.StageReached.class)).hasSize(before + 1);
        assertThat(stage(life).areas()).startsWith(SHOULDER, THIGH, LEG).doesNotContain(ARM);
        life.when(new Command.ClearanceRenewed(without(ARM), false), LOOKED_AT.plusSeconds(60));
        assertThat(life.events(CourseEvent.StageReached.class)).hasSize(before + 1);
        life.when(new Command.ClearanceRenewed(without(), false), LOOKED_AT.plusSeconds(120));
        assertThat(stage(life).areas()).contains(ARM);
    }

    @Test
    void before_the_first_session_no_stage_is_told_R37() {
        Life life = Life.ordinary();
        life.when(new Command.ClearanceRenewed(without(SHOULDER), false), at(START, 7));
        assertThat(life.events(CourseEvent.StageReached.class)).isEmpty();
        assertThat(life.session(1).plan().content().areas()).containsExactly(THIGH);
        assertThat(life.give(1)).isTrue();
        assertThat(stage(life).areas()).containsExactly(THIGH);
    }

    @Test
    void without_any_area_to_begin_with_it_stays_held_until_there_is_one_R18_R37() {
        Life life = heldAfter(8);
        goOnWithout(life, SHOULDER, THIGH);
        assertThat(life.course).isInstanceOf(Course.Paused.class);
        assertThat(((Course.Paused) life.course).holds())
                .extracting(hold -> hold.rule() + " " + hold.code())
                .contains("R18 OPENER_LEFT_OUT");
        life.when(new Command.Resume(), LOOKED_AT);
        assertThat(life.refusals()).containsExactly("R18 OPENER_LEFT_OUT", "R37 OPENER_LEFT_OUT");
        goOnWithout(life, SHOULDER);
        assertThat(life.course).isInstanceOf(Course.Active.class);
        assertThat(stage(life).areas()).startsWith(THIGH);
    }

    @Test
    void a_course_whose_steps_need_the_area_stays_held_and_names_the_skin_R37_R65c() {
        Life life = new Life(BackPatients.radiculitis());
        life.giveUpTo(2);
        life.fever(at(START.plusDays(2), 7));
        life.when(
                new Command.ClearanceRenewed(
                        BackPatients.radiculitis().clearance().leavingOut(List.of(ARM)), true),
                at(START.plusDays(3), 7));
        assertThat(((Course.Paused) life.course).holds())
                .extracting(hold -> hold.rule() + " " + hold.code())
                .contains("R37 STEP_LEFT_OUT");
        life.when(new Command.ClearanceRenewed(BackPatients.radiculitis().clearance(), true), at(START.plusDays(3), 8));
        assertThat(life.course).isInstanceOf(Course.Active.class);
    }

    @Test
    void a_wards_record_of_the_area_is_refused_R37() {
        Life life = heldAfter(8);
        goOnWithout(life, ARM);
        int next = next(life);
        Treatment given = life.treatment(next, life.session(next).plan().minutes(), Treatment.Outcome.FULL, false);
        assertThat(life.ward(next, on(given, SHOULDER, ARM))).isFalse();
        assertThat(life.refusals()).containsExactly("R37 AREA_LEFT_OUT");
        assertThat(life.ward(next, given)).isTrue();
        assertThat(Judged.of(life).causes(SourceRule.R37)).isEmpty();
        assertThat(Judged.of(life).causes(SourceRule.R18)).isEmpty();
        assertThat(Judged.of(life).causes(SourceRule.R19)).isEmpty();
    }

    @Test
    void a_visit_that_worked_on_the_area_is_noted_and_departs_R37() {
        Life life = heldAfter(8);
        goOnWithout(life, ARM);
        int next = next(life);
        new Visits(life).on(next, SHOULDER, ARM);
        assertThat(life.notes).extracting(Reason::code).contains("AREA_LEFT_OUT");
        Judged judged = Judged.of(life);
        assertThat(judged.status(SourceRule.R37)).isEqualTo(RuleStatus.DEVIATED);
        assertThat(judged.causes(SourceRule.R37)).containsExactly("AREA_LEFT_OUT");
        assertThat(judged.causes(SourceRule.R19)).isEmpty();
    }

    private static Life heldAfter(int sessions) {
        Life life = Life.ordinary();
        life.giveUpTo(sessions);
        life.when(new Command.Pause(new Hold(Hold.Kind.CLEARANCE, "R37", "SKIN_DAMAGE", FOUND, Life.CAUSE)), FOUND);
        return life;
    }

    /** As clearance tells it: the grant anew, then the resumption. */
    private static void goOnWithout(Life life, Area... areas) {
        life.when(new Command.ClearanceRenewed(without(areas), false), LOOKED_AT);
        life.when(new Command.ClearanceRenewed(without(areas), true), LOOKED_AT);
    }

    private static Clearance without(Area... areas) {
        return Patients.ordinary()
                .with(new Permissions(false, false, false, false, null, List.of(areas)))
                .clearance();
    }

    private static CourseEvent.StageReached stage(Life life) {
        return life.events(CourseEvent.StageReached.class).getLast();
    }

    private static int next(Life life) {
        return life.course.body().sessions().open().getFirst().plan().number();
    }

    private static Treatment on(Treatment given, Area... areas) {
        return new Treatment(
                given.startedAt(),
                given.finishedAt(),
                given.minutes(),
                Stream.of(areas).toList(),
                given.result(),
                given.by());
    }
}

package health.homeward.journey.simulate;

import static health.homeward.journey.simulate.DoctoredHistory.became;
import static health.homeward.journey.simulate.DoctoredHistory.ofCompiled;
import static health.homeward.journey.simulate.DoctoredHistory.ofLast;
import static health.homeward.journey.simulate.DoctoredHistory.ofLastSteps;
import static health.homeward.journey.simulate.DoctoredHistory.rulesAgainst;
import static health.homeward.journey.simulate.DoctoredHistory.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.journey.simulate.oracle.Moment;
import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.compile.Break;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.Step;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.Decision;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.Recall;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.course.Sessions;
import health.homeward.plans.domain.course.Treatment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The oracle bites: a lived history in which one thing is falsified is held against the right rule. */
class OracleTest {

    @Test
    void a_gate_that_opens_an_hour_early_R5_R9_R10() {
        assertThat(ofCompiled(sessions -> moved(
                        sessions,
                        slot -> new SessionPlan.Slot(
                                slot.date(), slot.earliest().minus(Duration.ofDays(40)), slot.latest()))))
                .containsAnyOf("R5", "R9", "R10");
    }

    @Test
    void ten_minutes_in_the_first_procedure_R11() {
        assertThat(ofCompiled(sessions -> with(sessions, 0, content -> lasting(content, 10))))
                .contains("R11", "R12");
    }

    @Test
    void a_jump_of_two_steps_R12() {
        assertThat(ofCompiled(sessions -> with(sessions, 4, content -> lasting(content, content.minutes() + 10))))
                .contains("R12");
    }

    @Test
    void a_session_too_few_R14() {
        assertThat(ofCompiled(sessions -> sessions.subList(0, sessions.size() - 1)))
                .contains("R14");
    }

    @Test
    void a_limb_area_before_the_opener_R18_R19() {
        assertThat(ofLastSteps(steps -> swapped(steps, 2, 4))).contains("R18", "R19");
    }

    @Test
    void a_back_worked_on_supine_R20() {
        assertThat(ofLastSteps(steps -> onTheBack(steps, Position.SUPINE, List.of())))
                .containsExactly("R20");
    }

    @Test
    void prone_in_the_first_third_R23() {
        assertThat(ofCompiled(sessions -> with(
                        sessions,
                        0,
                        content -> with(content, each(content.steps(), step -> lying(step, List.of(Position.PRONE)))))))
                .contains("R23");
    }

    @Test
    void no_blanket_no_soft_end_no_warm_up_R27_R28_R73() {
        assertThat(ofLastSteps(steps -> steps.subList(0, steps.size() - 1))).contains("R27", "R73");
        assertThat(ofLastSteps(steps -> steps.subList(1, steps.size()))).contains("R28", "R33");
    }

    @Test
    void chopping_and_stretching_R30_R31() {
        assertThat(ofLastSteps(steps -> each(steps, step -> by(step, Technique.CHOPPING))))
                .containsExactly("R31");
        assertThat(ofLastSteps(steps -> each(steps, step -> by(step, Technique.STRETCHING))))
                .containsExactly("R30");
    }

    @Test
    void a_beginner_R57() {
        assertThat(ofLast(content -> new Content(
                        content.minutes(),
                        content.setting(),
                        Level.NOVICE,
                        content.steps(),
                        content.lists(),
                        content.rules(),
                        content.packs())))
                .containsExactly("R57");
    }

    @Test
    void a_day_too_near_R61() {
        assertThat(ofCompiled(sessions -> moved(
                        sessions,
                        slot -> new SessionPlan.Slot(
                                slot.date().plusDays(1),
                                slot.earliest().plus(Duration.ofDays(1)),
                                slot.latest().plus(Duration.ofDays(1))))))
                .contains("R61");
    }

    @Test
    void a_course_that_goes_on_under_a_suspension_R36() {
        assertThat(rulesAgainst(
                        Moment.Changed.class,
                        changed ->
                                changed.command() instanceof Command.Pause && changed.before() instanceof Course.Active,
                        changed -> became(changed, changed.before())))
                .contains("R36");
    }

    @Test
    void pain_twice_running_and_no_hold_R32() {
        assertThat(rulesAgainst(
                        Moment.Changed.class,
                        changed -> changed.decision() instanceof Decision.Accepted accepted
                                && accepted.course() instanceof Course.Paused paused
                                && paused.holds().getFirst().kind() == Hold.Kind.PAIN
                                && changed.before() instanceof Course.Active,
                        changed -> became(changed, new Course.Active(body(changed)))))
                .contains("R32");
    }

    @Test
    void a_finished_session_that_changes_R12() {
        assertThat(rulesAgainst(
                        Moment.Changed.class,
                        changed -> changed.decision() instanceof Decision.Accepted
                                && changed.command() instanceof Command.RecordGiven
                                && changed.before().body().sessions().given() >= 3
                                && changed.before() instanceof Course.Active,
                        changed -> became(changed, new Course.Active(shortened(body(changed))))))
                .contains("R12");
    }

    @Test
    void a_course_behind_the_ramp_without_an_alert_R13() {
        assertThat(rulesAgainst(
                        Moment.Changed.class,
                        changed -> changed.alert().isPresent() && moved(changed),
                        DoctoredHistory::silenced))
                .containsExactly("R13");
    }

    @Test
    void a_break_of_44_days_R15() {
        assertThat(rulesAgainst(
                        Moment.Changed.class,
                        changed -> changed.decision() instanceof Decision.Accepted accepted
                                && accepted.course() instanceof Course.Completed
                                && changed.before() instanceof Course.Active
                                && stroke(changed),
                        OracleTest::recalledEarly))
                .contains("R15");
    }

    @Test
    void a_record_of_a_patient_who_was_not_conscious_R6() {
        assertThat(rulesAgainst(
                        Moment.Changed.class,
                        changed -> changed.decision() instanceof Decision.Accepted
                                && changed.command() instanceof Command.RecordGiven,
                        OracleTest::unconscious))
                .containsExactly("R6");
    }

    @Test
    void a_grant_that_nobody_attested_R7() {
        assertThat(rulesAgainst(Moment.Ruled.class, DoctoredGrant::granted, DoctoredGrant::unattested))
                .containsExactly("R7");
    }

    @Test
    void a_grant_over_a_fever_that_nobody_denied_R36() {
        assertThat(rulesAgainst(Moment.Ruled.class, DoctoredGrant::answered, DoctoredGrant::unanswered))
                .isNotEmpty()
                .allMatch(rule ->
                        List.of("R36", "R37", "R39", "R41", "R42", "R44").contains(rule));
    }

    private static boolean stroke(Moment.Changed changed) {
        return changed.before().body().terms().regimen().code().equals("STROKE");
    }

    private static boolean moved(Moment.Changed changed) {
        return changed.decision() instanceof Decision.Accepted accepted
                && accepted.course() != changed.before()
                && stroke(changed);
    }

    private static Body body(Moment.Changed changed) {
        return ((Decision.Accepted) changed.decision()).course().body();
    }

    private static Body shortened(Body body) {
        Session.Done first = body.sessions().of(Session.Done.class).findFirst().orElseThrow();
        Treatment was = first.treatment();
        Treatment less = new Treatment(
                was.startedAt(), was.finishedAt(), was.minutes() - 1, was.areas(), was.result(), was.by());
        Sessions changed = body.sessions().replace(new Session.Done(first.plan(), less));
        return new Body(body.courseId(), body.terms(), body.situation(), changed, body.memory());
    }

    private static Moment.Changed recalledEarly(Moment.Changed changed) {
        var done = (Course.Completed) ((Decision.Accepted) changed.decision()).course();
        var window = new Break(
                done.recall().window().from().minusDays(1),
                done.recall().window().until());
        return became(
                changed,
                new Course.Completed(
                        done.body(), new Recall(window, done.recall().status())));
    }

    private static Moment.Changed unconscious(Moment.Changed changed) {
        var record = (Command.RecordGiven) changed.command();
        return new Moment.Changed(
                changed.at(),
                changed.truth(),
                changed.before(),
                new Command.RecordGiven(record.number(), record.treatment(), Fact.UNKNOWN, record.answers()),
                changed.decision(),
                changed.alert());
    }

    private static Content lasting(Content content, int minutes) {
        return new Content(
                minutes,
                content.setting(),
                content.level(),
                content.steps(),
                content.lists(),
                content.rules(),
                content.packs());
    }

    /** Moves the second session alone. */
    private static List<SessionPlan> moved(List<SessionPlan> sessions, UnaryOperator<SessionPlan.Slot> slot) {
        List<SessionPlan> changed = new ArrayList<>(sessions);
        changed.set(1, sessions.get(1).on(slot.apply(sessions.get(1).slot())));
        return changed;
    }

    private static List<Step> swapped(List<Step> steps, int one, int other) {
        List<Step> changed = new ArrayList<>(steps);
        Collections.swap(changed, one, other);
        return changed;
    }

    private static List<Step> each(List<Step> steps, UnaryOperator<Step> change) {
        return steps.stream().map(change).toList();
    }

    private static List<Step> onTheBack(List<Step> steps, Position position, List<Position> also) {
        return each(
                steps,
                step -> step.target().area() == Area.BACK
                        ? changed(
                                step,
                                new Step.Target(Area.BACK, step.target().side(), position, also),
                                step.techniques())
                        : step);
    }

    private static Step lying(Step step, List<Position> also) {
        var target = step.target();
        return changed(step, new Step.Target(target.area(), target.side(), target.position(), also), step.techniques());
    }

    private static Step by(Step step, Technique technique) {
        return changed(step, step.target(), List.of(technique));
    }

    private static Step changed(Step step, Step.Target target, List<Technique> techniques) {
        return new Step(
                step.order(),
                step.kind(),
                target,
                step.minutes(),
                techniques,
                step.instruction(),
                step.rules(),
                step.repetitions());
    }
}

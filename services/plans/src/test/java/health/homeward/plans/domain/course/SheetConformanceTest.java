package health.homeward.plans.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.compile.Step;
import health.homeward.plans.domain.conformance.RuleStatus;
import health.homeward.plans.domain.conformance.SourceRule;
import health.homeward.plans.domain.regimen.Instruction;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules that only the sheet of a session shows: a sheet without them departs. */
class SheetConformanceTest {

    @ParameterizedTest
    @EnumSource(
            value = SourceRule.class,
            names = {"R27", "R28", "R29", "R33", "R68", "R73"})
    void a_sheet_without_its_frame_departs_R27_R28_R29_R33_R68_R73(SourceRule rule) {
        Life life = given(1);
        assertThat(Judged.of(life).status(rule)).isEqualTo(RuleStatus.KEPT);
        steps(life, 1, step -> switch (step.kind()) {
            case WARM_UP,
                    HEALTHY_AREA,
                    SOFT_ENDING,
                    BLANKET,
                    AREA,
                    DEVICE,
                    OPENING_STROKES,
                    BESIDE_THE_SPINE,
                    STRETCHING ->
                new Step(
                        step.order(),
                        StepKind.AREA,
                        new Step.Target(null, step.target().side(), Position.SUPINE, List.of()),
                        step.minutes(),
                        List.of(Technique.RUBBING),
                        Instruction.BLANKET,
                        List.of());
        });
        assertThat(Judged.of(life).causes(rule)).containsExactly("NOT_ON_THE_SHEET");
    }

    @ParameterizedTest
    @EnumSource(
            value = SourceRule.class,
            names = {"R46", "R47", "R48", "R49", "R50", "R51", "R56"})
    void a_sheet_without_its_lists_departs_R46_R47_R48_R49_R50_R51_R56(SourceRule rule) {
        Life life = given(1);
        assertThat(Judged.of(life).status(rule)).isEqualTo(RuleStatus.KEPT);
        content(life, 1, content -> {
            var oil = content.lists().supplies().stream()
                    .filter(item -> item.code().equals("OIL"))
                    .toList();
            var bare = new Content.Lists(List.of(), oil, content.lists().questions(), List.of());
            return new Content(
                    content.minutes(), content.setting(), content.level(), content.steps(), bare, content.rules());
        });
        assertThat(Judged.of(life).causes(rule)).containsExactly("NOT_ON_THE_SHEET");
        assertThat(Judged.of(life).causes(SourceRule.R31)).containsExactly("TECHNIQUE");
    }

    @Test
    void blows_on_a_sheet_depart_twice_and_kneading_asks_for_the_neurologists_word_R30_R31() {
        Life life = given(1);
        technique(life, Technique.CHOPPING);
        assertThat(Judged.of(life).causes(SourceRule.R30)).containsExactly("TECHNIQUE");
        assertThat(Judged.of(life).causes(SourceRule.R31)).containsExactly("TECHNIQUE");
        Life kneaded = given(1);
        technique(kneaded, Technique.KNEADING);
        assertThat(Judged.of(kneaded).status(SourceRule.R30)).isEqualTo(RuleStatus.NOT_RECORDED);
        assertThat(Judged.of(kneaded).status(SourceRule.R31)).isEqualTo(RuleStatus.KEPT);
        Life byWord = new Life(Patients.ordinary().with(new Permissions(false, true, false, false, null)));
        byWord.giveUpTo(1);
        assertThat(Judged.of(byWord).status(SourceRule.R30)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void a_back_worked_on_in_another_position_departs_R20() {
        Life life = given(7);
        steps(
                life,
                7,
                step -> new Step(
                        step.order(),
                        step.kind(),
                        new Step.Target(step.target().area(), Side.LEFT, Position.SEATED, List.of()),
                        step.minutes(),
                        step.techniques(),
                        Instruction.LIMB,
                        step.rules()));
        assertThat(Judged.of(life).causes(SourceRule.R20)).containsExactly("BACK_POSITION");
        assertThat(Judged.of(life).causes(SourceRule.R55)).containsExactly("NOT_ON_THE_SHEET");
    }

    @Test
    void warmth_by_the_neurologists_word_is_kept_and_without_it_any_more_not_recorded_R26() {
        Life life = new Life(Patients.ordinary()
                .with(new Permissions(false, false, true, false, null))
                .aided(Auxiliary.SALT_WARMERS));
        life.giveUpTo(1);
        assertThat(Judged.of(life).status(SourceRule.R26)).isEqualTo(RuleStatus.KEPT);
        Body body = life.course.body();
        life.course = new Course.Active(
                body.with(body.terms().cleared(Patients.ordinary().clearance())));
        assertThat(Judged.of(life).status(SourceRule.R26)).isEqualTo(RuleStatus.NOT_RECORDED);
    }

    @Test
    void how_a_session_ended_that_was_broken_off_shows_nothing_of_its_last_steps_R27_R73() {
        Life life = Life.ordinary();
        life.stop(1, 2);
        assertThat(Judged.of(life).status(SourceRule.R27)).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(Judged.of(life).status(SourceRule.R73)).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(Judged.of(life).status(SourceRule.R28)).isEqualTo(RuleStatus.KEPT);
    }

    private static Life given(int upTo) {
        Life life = Life.ordinary();
        life.giveUpTo(upTo);
        return life;
    }

    private static void technique(Life life, Technique technique) {
        steps(
                life,
                1,
                step -> step.techniques().isEmpty()
                        ? step
                        : new Step(
                                step.order(),
                                step.kind(),
                                step.target(),
                                step.minutes(),
                                List.of(technique),
                                step.instruction(),
                                step.rules()));
    }

    private static void steps(Life life, int number, UnaryOperator<Step> change) {
        content(
                life,
                number,
                content -> new Content(
                        content.minutes(),
                        content.setting(),
                        content.level(),
                        content.steps().stream().map(change).toList(),
                        content.lists(),
                        content.rules()));
    }

    private static void content(Life life, int number, UnaryOperator<Content> change) {
        Session.Done done = (Session.Done) life.session(number);
        var plan =
                done.plan().as(done.plan().procedure(), change.apply(done.plan().content()));
        Body body = life.course.body();
        life.course = new Course.Active(body.with(body.sessions().replace(new Session.Done(plan, done.treatment()))));
    }
}

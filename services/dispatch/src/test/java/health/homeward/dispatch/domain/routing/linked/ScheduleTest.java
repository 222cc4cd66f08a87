package health.homeward.dispatch.domain.routing.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is mended behind an insertion is what reckoning anew gives. */
class ScheduleTest {

    @Property(tries = 300)
    void after_any_insertions_starts_slack_and_cost_are_as_if_reckoned_anew(
            @ForAll("problems") LinkedProblem problem, @ForAll long seed) {
        Assume.that(!problem.visits().isEmpty() && !problem.therapists().isEmpty());
        SplittableRandom random = new SplittableRandom(seed);
        Nodes nodes = new Nodes(problem);
        Schedule plan = new Schedule(nodes);
        Push push = new Push(nodes, plan);
        Blinks blinks = new Blinks(random);
        SingleInsertion single = new SingleInsertion(nodes, plan, push, blinks);
        DoubleInsertion pairs = new DoubleInsertion(nodes, plan, push, blinks);
        VisitRemoval removal = new VisitRemoval(nodes, plan, random);
        for (int i = 0; i < 15; i++) {
            int waiting = plan.absentCount;
            int[] visits = plan.absent.clone();
            plan.absentCount = 0;
            for (int j = 0; j < waiting; j++) {
                boolean placed = nodes.isDouble(visits[j]) ? pairs.apply(visits[j]) : single.apply(visits[j]);
                if (!placed) {
                    plan.absent[plan.absentCount++] = visits[j];
                }
                assertReckonedAnew(nodes, plan);
            }
            removal.apply();
            assertThat(plan.reckon()).isTrue();
        }
    }

    @Provide
    Arbitrary<LinkedProblem> problems() {
        return RandomLinkedProblems.any();
    }

    private static void assertReckonedAnew(Nodes nodes, Schedule plan) {
        Schedule anew = new Schedule(nodes);
        anew.copy(plan);
        assertThat(anew.reckon()).isTrue();
        assertThat(plan.cost()).isEqualTo(anew.cost());
        for (int task = 0; task < nodes.tasks; task++) {
            if (plan.placed[nodes.visit[task]]) {
                assertThat(plan.start[task]).isEqualTo(anew.start[task]);
                assertThat(plan.slack[task]).isEqualTo(anew.slack[task]);
            }
        }
    }
}

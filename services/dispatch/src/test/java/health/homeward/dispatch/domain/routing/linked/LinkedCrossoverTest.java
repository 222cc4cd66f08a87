package health.homeward.dispatch.domain.routing.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A child does nothing twice and half of no visit, and what it does not do is absent. */
class LinkedCrossoverTest {

    @Property(tries = 100)
    void every_visit_is_whole_or_absent(@ForAll("problems") LinkedProblem problem, @ForAll long seed) {
        Assume.that(!problem.visits().isEmpty() && !problem.therapists().isEmpty());
        SplittableRandom random = new SplittableRandom(seed);
        Nodes nodes = new Nodes(problem);
        Schedule child = new Schedule(nodes);
        new LinkedCrossover(nodes, random).apply(parent(nodes, random), parent(nodes, random), child);
        int[] times = new int[nodes.tasks];
        for (int therapist = 0; therapist < nodes.therapists; therapist++) {
            for (int node = child.next[nodes.start(therapist)]; nodes.isTask(node); node = child.next[node]) {
                times[node]++;
            }
        }
        boolean[] isAbsent = new boolean[nodes.visits];
        for (int i = 0; i < child.absentCount; i++) {
            isAbsent[child.absent[i]] = true;
        }
        for (int task = 0; task < nodes.tasks; task++) {
            assertThat(times[task]).isEqualTo(isAbsent[nodes.visit[task]] ? 0 : 1);
            assertThat(child.placed[nodes.visit[task]]).isEqualTo(!isAbsent[nodes.visit[task]]);
        }
    }

    @Provide
    Arbitrary<LinkedProblem> problems() {
        return RandomLinkedProblems.any();
    }

    private static Schedule parent(Nodes nodes, SplittableRandom random) {
        Schedule plan = new Schedule(nodes);
        Push push = new Push(nodes, plan);
        Blinks blinks = new Blinks(random);
        SingleInsertion single = new SingleInsertion(nodes, plan, push, blinks);
        DoubleInsertion pairs = new DoubleInsertion(nodes, plan, push, blinks);
        int waiting = plan.absentCount;
        new VisitOrder(nodes, random).apply(plan.absent, waiting);
        plan.absentCount = 0;
        for (int i = 0; i < waiting; i++) {
            int visit = plan.absent[i];
            if (!(nodes.isDouble(visit) ? pairs.apply(visit) : single.apply(visit))) {
                plan.absent[plan.absentCount++] = visit;
            }
        }
        return plan;
    }
}

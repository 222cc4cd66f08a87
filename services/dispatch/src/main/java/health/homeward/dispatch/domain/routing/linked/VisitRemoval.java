package health.homeward.dispatch.domain.routing.linked;

import java.util.random.RandomGenerator;

/** Takes strings of visits out of tours that come near one another in place and time; of a double visit both tasks. */
final class VisitRemoval {
    private static final int MEAN = 10;
    private static final int LONGEST = 6;

    private final Nodes nodes;
    private final Schedule plan;
    private final RandomGenerator random;
    private final int[] ruinedIn;
    private int ruin;

    VisitRemoval(Nodes nodes, Schedule plan, RandomGenerator random) {
        this.nodes = nodes;
        this.plan = plan;
        this.random = random;
        ruinedIn = new int[nodes.therapists];
    }

    void apply() {
        ruin++;
        double longest = Math.min(LONGEST, (double) nodes.tasks / nodes.therapists);
        int strings = (int) (random.nextDouble() * (4.0 * MEAN / (1 + longest) - 1) + 1);
        for (int visit : nodes.neighbours[random.nextInt(nodes.visits)]) {
            if (!plan.placed[visit]) {
                continue;
            }
            int task = nodes.isDouble(visit) && random.nextBoolean() ? nodes.second[visit] : nodes.first[visit];
            int therapist = plan.therapist[task];
            if (ruinedIn[therapist] == ruin) {
                continue;
            }
            ruinedIn[therapist] = ruin;
            removeAround(task, (int) (random.nextDouble() * longest + 1));
            if (--strings == 0) {
                return;
            }
        }
    }

    private void removeAround(int task, int length) {
        int from = task;
        for (int back = random.nextInt(length); back > 0 && nodes.isTask(plan.previous[from]); back--) {
            from = plan.previous[from];
        }
        for (int i = 0; i < length && nodes.isTask(from); i++) {
            int following = plan.next[from];
            plan.leaveOut(nodes.visit[from]);
            from = following;
        }
    }
}

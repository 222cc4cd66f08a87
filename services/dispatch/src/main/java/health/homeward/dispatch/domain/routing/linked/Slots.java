package health.homeward.dispatch.domain.routing.linked;

/** The places for one task of a double visit that look best when its partner is not thought of, cheapest first. */
final class Slots {
    private static final int MOST = 12;

    private final Nodes nodes;
    private final Schedule plan;
    final int[] after = new int[MOST];
    final int[] start = new int[MOST];
    final int[] added = new int[MOST];
    final long[] bound = new long[MOST];
    int count;

    Slots(Nodes nodes, Schedule plan) {
        this.nodes = nodes;
        this.plan = plan;
    }

    void find(int task) {
        count = 0;
        for (int therapist : nodes.able[task]) {
            for (int place = nodes.start(therapist); place != nodes.end(therapist); place = plan.next[place]) {
                look(task, place);
            }
        }
    }

    private void look(int task, int place) {
        int adds = plan.added(task, place);
        int at = plan.earliest(task, place);
        long atLeast = (long) adds + nodes.late(task, at) + pushed(task, at, plan.next[place]);
        if (count == MOST && atLeast >= bound[MOST - 1]) {
            return;
        }
        int i = count == MOST ? MOST - 1 : count++;
        for (; i > 0 && bound[i - 1] > atLeast; i--) {
            bound[i] = bound[i - 1];
            after[i] = after[i - 1];
            start[i] = start[i - 1];
            added[i] = added[i - 1];
        }
        bound[i] = atLeast;
        after[i] = place;
        start[i] = at;
        added[i] = adds;
    }

    /** At least what it costs that a follower starts later. */
    int pushed(int task, int at, int follower) {
        if (isFree(task, at, follower)) {
            return 0;
        }
        int then = at + nodes.duration[task] + nodes.way(task, follower);
        return nodes.late(follower, then) - nodes.late(follower, Math.min(then, plan.start[follower]));
    }

    /** Whether the follower, and all that it pushes, still is no later than due. */
    boolean isFree(int task, int at, int follower) {
        return !nodes.isTask(follower)
                || at + nodes.duration[task] + nodes.way(task, follower) - plan.start[follower] <= plan.slack[follower];
    }
}

package health.homeward.dispatch.domain.routing.linked;

/**
 * Finds where a task alone adds the least. Places that push nobody too far are told in O(1) by slack; the others are looked at
 * afterwards, and only those whose bound is below what was found by then.
 */
final class SingleInsertion {
    private final Nodes nodes;
    private final Schedule plan;
    private final Push push;
    private final Blinks blinks;
    private final int[] doubtful;
    private final int[] addedThere;
    private final int[] startThere;
    private final long[] boundThere;
    private long best;
    private int bestAfter;

    SingleInsertion(Nodes nodes, Schedule plan, Push push, Blinks blinks) {
        this.nodes = nodes;
        this.plan = plan;
        this.push = push;
        this.blinks = blinks;
        doubtful = new int[nodes.count];
        addedThere = new int[nodes.count];
        startThere = new int[nodes.count];
        boundThere = new long[nodes.count];
    }

    /** @return false when nobody is able to do it */
    boolean apply(int visit) {
        int task = nodes.first[visit];
        best = Push.TOO_DEAR;
        bestAfter = Nodes.NONE;
        int doubts = 0;
        for (int therapist : nodes.able[task]) {
            for (int after = nodes.start(therapist); after != nodes.end(therapist); after = plan.next[after]) {
                doubts = look(task, after, doubts);
            }
        }
        for (int i = 0; i < doubts; i++) {
            if (boundThere[i] < best) {
                take(push.between(task, startThere[i], doubtful[i], addedThere[i], best), doubtful[i]);
            }
        }
        if (bestAfter == Nodes.NONE) {
            return false;
        }
        plan.link(task, bestAfter);
        plan.placed[visit] = true;
        plan.mend(task);
        return true;
    }

    private int look(int task, int after, int doubts) {
        int added = plan.added(task, after);
        if (added >= best) {
            return doubts;
        }
        int at = plan.earliest(task, after);
        int late = nodes.late(task, at);
        long bound = (long) added + late + Math.max(0, late - plan.greatest);
        if (bound >= best) {
            return doubts;
        }
        int follower = plan.next[after];
        if (!nodes.isTask(follower)) {
            take(bound, after);
            return doubts;
        }
        int then = at + nodes.duration[task] + nodes.way(task, follower);
        int old = plan.start[follower];
        if (then - old <= plan.slack[follower]) {
            take(bound, after);
            return doubts;
        }
        bound += Math.max(0, nodes.late(follower, then) - nodes.late(follower, old));
        if (bound >= best) {
            return doubts;
        }
        doubtful[doubts] = after;
        addedThere[doubts] = added;
        startThere[doubts] = at;
        boundThere[doubts] = bound;
        return doubts + 1;
    }

    private void take(long cost, int after) {
        if (cost < best && !blinks.now()) {
            best = cost;
            bestAfter = after;
        }
    }
}

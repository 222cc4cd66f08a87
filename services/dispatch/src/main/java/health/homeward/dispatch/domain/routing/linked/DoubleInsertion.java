package health.homeward.dispatch.domain.routing.linked;

/** Finds two places, with two therapists, where a double visit adds the least: pairs of good places, the best bound first. */
final class DoubleInsertion {
    private final Nodes nodes;
    private final Schedule plan;
    private final Push push;
    private final Blinks blinks;
    private final Slots slots;
    private final Slots others;
    private long best;
    private int bestAfter;
    private int bestOtherAfter;

    DoubleInsertion(Nodes nodes, Schedule plan, Push push, Blinks blinks) {
        this.nodes = nodes;
        this.plan = plan;
        this.push = push;
        this.blinks = blinks;
        slots = new Slots(nodes, plan);
        others = new Slots(nodes, plan);
    }

    /** @return false when no two are able to do it, or only so that visits wait for one another for ever */
    boolean apply(int visit) {
        int one = nodes.first[visit];
        int other = nodes.second[visit];
        slots.find(one);
        others.find(other);
        best = Push.TOO_DEAR;
        bestAfter = Nodes.NONE;
        for (int i = 0; i < slots.count && others.count > 0 && slots.bound[i] + others.bound[0] < best; i++) {
            for (int j = 0; j < others.count && slots.bound[i] + others.bound[j] < best; j++) {
                if (plan.therapist[slots.after[i]] != plan.therapist[others.after[j]]) {
                    look(visit, i, j);
                }
            }
        }
        return bestAfter != Nodes.NONE && place(visit, one, other);
    }

    private void look(int visit, int i, int j) {
        int one = nodes.first[visit];
        int other = nodes.second[visit];
        int from = Math.max(slots.start[i], others.start[j] - nodes.most[visit]);
        int to = Math.max(others.start[j], from + nodes.least[visit]);
        int after = slots.after[i];
        int otherAfter = others.after[j];
        long added = (long) slots.added[i] + others.added[j];
        int late = nodes.late(one, from);
        int otherLate = nodes.late(other, to);
        int follower = plan.next[after];
        int otherFollower = plan.next[otherAfter];
        long bound = added + late + otherLate + Math.max(0, Math.max(late, otherLate) - plan.greatest);
        long pushing = slots.pushed(one, from, follower) + others.pushed(other, to, otherFollower);
        if (bound + pushing >= best) {
            return;
        }
        boolean isFree = slots.isFree(one, from, follower) && others.isFree(other, to, otherFollower);
        take(isFree ? bound : push.both(one, from, after, other, to, otherAfter, added, best), after, otherAfter);
    }

    private void take(long cost, int after, int otherAfter) {
        if (cost < best && !blinks.now()) {
            best = cost;
            bestAfter = after;
            bestOtherAfter = otherAfter;
        }
    }

    private boolean place(int visit, int one, int other) {
        plan.link(one, bestAfter);
        plan.link(other, bestOtherAfter);
        plan.placed[visit] = true;
        if (plan.reckon()) {
            return true;
        }
        plan.placed[visit] = false;
        plan.unlink(one);
        plan.unlink(other);
        if (!plan.reckon()) {
            throw new IllegalStateException("A plan without a circle has one.");
        }
        return false;
    }
}

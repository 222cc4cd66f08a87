package health.homeward.dispatch.domain.routing.linked;

/** Tells what a plan would cost if tasks started later, without changing it; gives up as soon as it costs too much. */
final class Push {
    static final long TOO_DEAR = Long.MAX_VALUE;
    private static final long PARTNER = -1;
    /** More steps than a plan without circles ever needs: who takes more goes round in one. */
    private static final int MOST_STEPS = 600;

    private final Nodes nodes;
    private final Schedule plan;
    private final int[] later;
    private final int[] laterIn;
    private final int[] stack;
    private int trial;
    private int height;
    private long cost;
    private int greatest;

    Push(Nodes nodes, Schedule plan) {
        this.nodes = nodes;
        this.plan = plan;
        later = new int[nodes.count];
        laterIn = new int[nodes.count];
        stack = new int[MOST_STEPS * 2 + 8];
    }

    /**
     * A task that is done between two others.
     *
     * @param added what its ways add
     * @param most  what is too dear
     * @return what it adds in all, or {@link #TOO_DEAR}
     */
    long between(int task, int at, int after, long added, long most) {
        int before = plan.next[after];
        long along = alongTour(task, at, before, added, most);
        if (along != PARTNER) {
            return along;
        }
        plan.next[after] = task;
        plan.next[task] = before;
        long all = all(task, at, Nodes.NONE, 0, added, most);
        plan.next[after] = before;
        return all;
    }

    /** The same for the two tasks of a visit. */
    long both(int one, int at, int after, int other, int otherAt, int otherAfter, long added, long most) {
        int before = plan.next[after];
        int otherBefore = plan.next[otherAfter];
        plan.next[after] = one;
        plan.next[one] = before;
        plan.next[otherAfter] = other;
        plan.next[other] = otherBefore;
        long all = all(one, at, other, otherAt, added, most);
        plan.next[after] = before;
        plan.next[otherAfter] = otherBefore;
        return all;
    }

    /** Goes along one tour, which is exact as long as no partner elsewhere is pushed. */
    private long alongTour(int task, int at, int follower, long added, long most) {
        int late = nodes.late(task, at);
        long sum = added + late;
        int worst = Math.max(plan.greatest, late);
        int now = task;
        int time = at;
        int next = follower;
        while (nodes.isTask(next)) {
            time += nodes.duration[now] + nodes.way(now, next);
            int old = plan.start[next];
            if (time - old <= plan.slack[next]) {
                break;
            }
            int partner = nodes.partner(next);
            if (partner != Nodes.NONE && time + nodes.gapTo(next) > plan.start[partner]) {
                return PARTNER;
            }
            int lateNow = nodes.late(next, time);
            sum += lateNow - nodes.late(next, old);
            worst = Math.max(worst, lateNow);
            if (sum + worst - plan.greatest >= most) {
                return TOO_DEAR;
            }
            now = next;
            next = plan.next[next];
        }
        sum += worst - plan.greatest;
        return sum >= most ? TOO_DEAR : sum;
    }

    private long all(int one, int at, int other, int otherAt, long added, long most) {
        trial++;
        height = 0;
        cost = added;
        greatest = plan.greatest;
        begin(one, at);
        if (other != Nodes.NONE) {
            begin(other, otherAt);
        }
        for (int steps = 0; height > 0; steps++) {
            if (steps == MOST_STEPS || cost + greatest - plan.greatest >= most) {
                return TOO_DEAR;
            }
            int task = stack[--height];
            int time = later[task];
            int follower = plan.next[task];
            if (nodes.isTask(follower)) {
                delay(follower, time + nodes.duration[task] + nodes.way(task, follower));
            }
            int partner = nodes.partner(task);
            if (partner != Nodes.NONE) {
                delay(partner, time + nodes.gapTo(task));
            }
        }
        cost += greatest - plan.greatest;
        return cost >= most ? TOO_DEAR : cost;
    }

    private void begin(int task, int at) {
        int late = nodes.late(task, at);
        cost += late;
        greatest = Math.max(greatest, late);
        put(task, at);
    }

    private void delay(int task, int at) {
        int old = laterIn[task] == trial ? later[task] : plan.start[task];
        if (at <= old) {
            return;
        }
        int late = nodes.late(task, at);
        cost += late - nodes.late(task, old);
        greatest = Math.max(greatest, late);
        put(task, at);
    }

    private void put(int task, int at) {
        later[task] = at;
        laterIn[task] = trial;
        stack[height++] = task;
    }
}

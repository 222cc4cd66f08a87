package health.homeward.dispatch.domain.routing.linked;

/** Mends starts and slack of a plan as far as one task that was linked in changes them. */
final class Mending {
    private final Nodes nodes;
    private final Schedule plan;
    private final int[] stack;
    private final int[] pushed;
    private final int[] pushedIn;
    private int pushes;

    Mending(Nodes nodes, Schedule plan) {
        this.nodes = nodes;
        this.plan = plan;
        stack = new int[16 * nodes.count + 16];
        pushed = new int[nodes.count];
        pushedIn = new int[nodes.count];
    }

    /** A single task was linked in: mends starts behind it and slack before it. */
    void apply(int task) {
        pushes++;
        plan.start[task] = plan.earliest(task, plan.previous[task]);
        plan.countLate(task, plan.start[task]);
        int height = 0;
        int changed = 0;
        stack[height++] = task;
        pushedIn[task] = pushes;
        pushed[changed++] = task;
        while (height > 0) {
            int now = stack[--height];
            int follower = plan.next[now];
            int partner = nodes.partner(now);
            if (nodes.isTask(follower)
                    && delay(follower, plan.start[now] + nodes.duration[now] + nodes.way(now, follower))) {
                stack[height++] = follower;
                changed = remember(follower, changed);
            }
            if (partner != Nodes.NONE && delay(partner, plan.start[now] + nodes.gapTo(now))) {
                stack[height++] = partner;
                changed = remember(partner, changed);
            }
        }
        mendSlack(task, changed);
    }

    private boolean delay(int task, int at) {
        if (at <= plan.start[task]) {
            return false;
        }
        int late = nodes.late(task, at);
        plan.tardiness += late - nodes.late(task, plan.start[task]);
        plan.greatest = Math.max(plan.greatest, late);
        plan.start[task] = at;
        return true;
    }

    private int remember(int task, int changed) {
        if (pushedIn[task] == pushes) {
            return changed;
        }
        pushedIn[task] = pushes;
        pushed[changed] = task;
        return changed + 1;
    }

    private void mendSlack(int task, int changed) {
        plan.slack[task] = -1;
        int height = 0;
        for (int i = 0; i < changed; i++) {
            stack[height++] = pushed[i];
        }
        for (int i = 0; i < changed; i++) {
            height = putBefore(pushed[i], height);
        }
        while (height > 0) {
            int now = stack[--height];
            int slackNow = slackOf(now);
            if (slackNow != plan.slack[now]) {
                plan.slack[now] = slackNow;
                height = putBefore(now, height);
            }
        }
    }

    /** A task's slack rests on what follows it, and on what follows its partner even where the task's own does not change. */
    private int putBefore(int task, int height) {
        int top = putPartner(task, height);
        int before = plan.previous[task];
        if (nodes.isTask(before)) {
            stack[top++] = before;
            top = putPartner(before, top);
        }
        return top;
    }

    private int putPartner(int task, int height) {
        int partner = nodes.partner(task);
        if (partner == Nodes.NONE) {
            return height;
        }
        stack[height] = partner;
        return height + 1;
    }

    private int slackOf(int task) {
        int own = plan.ownSlack(task);
        int partner = nodes.partner(task);
        return partner == Nodes.NONE ? own : Math.min(own, plan.room(task, partner) + plan.ownSlack(partner));
    }
}

package health.homeward.dispatch.domain.routing.linked;

/** Reckons every start and every slack of a plan anew, along the tours; where a visit needs two, whoever is there first waits. */
final class Reckoning {
    private final Nodes nodes;
    private final Schedule plan;
    private final int[] waiting;
    private final int[] order;
    private final int[] reached;
    private final boolean[] isReached;
    private final int[] reachedAt;
    private int waitingCount;
    private int done;

    Reckoning(Nodes nodes, Schedule plan) {
        this.nodes = nodes;
        this.plan = plan;
        waiting = new int[nodes.therapists + nodes.tasks];
        order = new int[nodes.tasks];
        reached = new int[nodes.therapists];
        isReached = new boolean[nodes.tasks];
        reachedAt = new int[nodes.tasks];
    }

    /** @return false when visits wait for one another for ever */
    boolean apply() {
        plan.tardiness = 0;
        plan.greatest = 0;
        done = 0;
        waitingCount = 0;
        int all = forgetReached();
        for (int therapist = 0; therapist < nodes.therapists; therapist++) {
            goOnFrom(plan.next[nodes.start(therapist)], therapist);
        }
        while (waitingCount > 0) {
            goOn(waiting[--waitingCount]);
        }
        if (done != all) {
            return false;
        }
        reckonSlack();
        return true;
    }

    private int forgetReached() {
        int all = 0;
        for (int visit = 0; visit < nodes.visits; visit++) {
            if (plan.placed[visit]) {
                isReached[nodes.first[visit]] = false;
                all++;
                if (nodes.isDouble(visit)) {
                    isReached[nodes.second[visit]] = false;
                    all++;
                }
            }
        }
        return all;
    }

    private void goOnFrom(int node, int therapist) {
        reached[therapist] = node;
        if (nodes.isTask(node)) {
            waiting[waitingCount++] = therapist;
        }
    }

    private void goOn(int therapist) {
        int task = reached[therapist];
        while (nodes.isTask(task)) {
            int at = plan.earliest(task, plan.previous[task]);
            int partner = nodes.partner(task);
            if (partner == Nodes.NONE) {
                settle(task, at);
            } else {
                reachedAt[task] = at;
                isReached[task] = true;
                if (!isReached[partner]) {
                    reached[therapist] = task;
                    return;
                }
                settleBoth(nodes.visit[task]);
                goOnFrom(plan.next[partner], plan.therapist[partner]);
            }
            task = plan.next[task];
        }
    }

    private void settle(int task, int at) {
        plan.start[task] = at;
        plan.countLate(task, at);
        order[done++] = task;
    }

    private void settleBoth(int visit) {
        int one = nodes.first[visit];
        int other = nodes.second[visit];
        int from = Math.max(reachedAt[one], reachedAt[other] - nodes.most[visit]);
        settle(one, from);
        settle(other, Math.max(reachedAt[other], from + nodes.least[visit]));
    }

    /** Backwards: what follows a task, and its partner beside it in the order, are reckoned already. */
    private void reckonSlack() {
        for (int i = done - 1; i >= 0; i--) {
            int task = order[i];
            int own = plan.ownSlack(task);
            int partner = nodes.partner(task);
            plan.slack[task] = own;
            if (partner != Nodes.NONE) {
                i--;
                int partners = plan.ownSlack(partner);
                plan.slack[task] = Math.min(own, plan.room(task, partner) + partners);
                plan.slack[partner] = Math.min(partners, plan.room(partner, task) + own);
            }
        }
    }
}

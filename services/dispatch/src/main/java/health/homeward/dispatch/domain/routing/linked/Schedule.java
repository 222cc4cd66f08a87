package health.homeward.dispatch.domain.routing.linked;

import java.util.Arrays;

/**
 * Tours with the earliest start of every task, and with how much later each could start at no cost. Starts follow one another
 * along tours and between the two tasks of a visit; a plan in which two visits wait for one another in a circle is refused.
 */
final class Schedule {
    private final Nodes nodes;
    final int[] next;
    final int[] previous;
    final int[] therapist;
    final int[] start;
    /** By how much a task may start later without any task being later than it is due; counts what it would push. */
    final int[] slack;

    final boolean[] placed;
    final int[] absent;
    int absentCount;
    long ways;
    long tardiness;
    int greatest;

    private final int[] stack;
    private final int[] order;
    private final int[] reached;
    private final boolean[] isReached;
    private final int[] reachedAt;
    private final int[] pushed;
    private final int[] pushedIn;
    private int pushes;

    Schedule(Nodes nodes) {
        this.nodes = nodes;
        next = new int[nodes.count];
        previous = new int[nodes.count];
        therapist = new int[nodes.count];
        start = new int[nodes.count];
        slack = new int[nodes.count];
        placed = new boolean[nodes.visits];
        absent = new int[nodes.visits];
        stack = new int[8 * nodes.count + 16];
        order = new int[nodes.tasks];
        reached = new int[nodes.therapists];
        isReached = new boolean[nodes.tasks];
        reachedAt = new int[nodes.tasks];
        pushed = new int[nodes.count];
        pushedIn = new int[nodes.count];
        clear();
    }

    void clear() {
        Arrays.fill(placed, false);
        absentCount = 0;
        for (int visit = 0; visit < nodes.visits; visit++) {
            absent[absentCount++] = visit;
        }
        for (int one = 0; one < nodes.therapists; one++) {
            int from = nodes.start(one);
            int to = nodes.end(one);
            next[from] = to;
            previous[to] = from;
            previous[from] = Nodes.NONE;
            next[to] = Nodes.NONE;
            therapist[from] = one;
            therapist[to] = one;
        }
        ways = 0;
        tardiness = 0;
        greatest = 0;
    }

    void copy(Schedule other) {
        System.arraycopy(other.next, 0, next, 0, next.length);
        System.arraycopy(other.previous, 0, previous, 0, previous.length);
        System.arraycopy(other.therapist, 0, therapist, 0, therapist.length);
        System.arraycopy(other.start, 0, start, 0, start.length);
        System.arraycopy(other.slack, 0, slack, 0, slack.length);
        System.arraycopy(other.placed, 0, placed, 0, placed.length);
        System.arraycopy(other.absent, 0, absent, 0, other.absentCount);
        absentCount = other.absentCount;
        ways = other.ways;
        tardiness = other.tardiness;
        greatest = other.greatest;
    }

    long cost() {
        return ways + tardiness + greatest;
    }

    /** What a task between two nodes adds to the ways. */
    int added(int task, int after) {
        int before = next[after];
        int instead = nodes.isTask(after) || nodes.isTask(before) ? nodes.way(after, before) : 0;
        return nodes.way(after, task) + nodes.way(task, before) - instead;
    }

    void link(int task, int after) {
        ways += added(task, after);
        int before = next[after];
        next[after] = task;
        previous[task] = after;
        next[task] = before;
        previous[before] = task;
        therapist[task] = therapist[after];
    }

    void unlink(int task) {
        int after = previous[task];
        next[after] = next[task];
        previous[next[task]] = after;
        ways -= added(task, after);
    }

    void leaveOut(int visit) {
        placed[visit] = false;
        unlink(nodes.first[visit]);
        if (nodes.isDouble(visit)) {
            unlink(nodes.second[visit]);
        }
        absent[absentCount++] = visit;
    }

    int earliest(int task, int after) {
        return Math.max(nodes.opens[task], start[after] + nodes.duration[after] + nodes.way(after, task));
    }

    /**
     * Reckons every start and slack anew, along the tours; where a visit needs two, whoever is there first waits.
     *
     * @return false when visits wait for one another for ever
     */
    boolean reckon() {
        int placedTasks = 0;
        for (int visit = 0; visit < nodes.visits; visit++) {
            if (placed[visit]) {
                placedTasks += nodes.isDouble(visit) ? 2 : 1;
                isReached[nodes.first[visit]] = false;
                if (nodes.isDouble(visit)) {
                    isReached[nodes.second[visit]] = false;
                }
            }
        }
        int waiting = 0;
        for (int one = 0; one < nodes.therapists; one++) {
            reached[one] = next[nodes.start(one)];
            if (nodes.isTask(reached[one])) {
                stack[waiting++] = one;
            }
        }
        int done = 0;
        tardiness = 0;
        greatest = 0;
        while (waiting > 0) {
            int one = stack[--waiting];
            int task = reached[one];
            while (nodes.isTask(task)) {
                int at = earliest(task, previous[task]);
                int partner = nodes.partner(task);
                if (partner == Nodes.NONE) {
                    done = settle(task, at, done);
                } else {
                    reachedAt[task] = at;
                    isReached[task] = true;
                    if (!isReached[partner]) {
                        break;
                    }
                    done = settleBoth(nodes.visit[task], done);
                    int other = therapist[partner];
                    reached[other] = next[partner];
                    if (nodes.isTask(reached[other])) {
                        stack[waiting++] = other;
                    }
                }
                task = next[task];
            }
            reached[one] = task;
        }
        if (done != placedTasks) {
            return false;
        }
        reckonSlack(done);
        return true;
    }

    private int settle(int task, int at, int done) {
        start[task] = at;
        int late = nodes.late(task, at);
        tardiness += late;
        greatest = Math.max(greatest, late);
        order[done] = task;
        return done + 1;
    }

    private int settleBoth(int visit, int done) {
        int one = nodes.first[visit];
        int other = nodes.second[visit];
        int from = Math.max(reachedAt[one], reachedAt[other] - nodes.most[visit]);
        int to = Math.max(reachedAt[other], from + nodes.least[visit]);
        return settle(other, to, settle(one, from, done));
    }

    private void reckonSlack(int done) {
        for (int i = done - 1; i >= 0; i--) {
            int task = order[i];
            int partner = nodes.partner(task);
            slack[task] = ownSlack(task);
            if (partner != Nodes.NONE) {
                i--;
                int own = slack[task];
                int partners = ownSlack(partner);
                slack[task] = Math.min(own, start[partner] - start[task] - nodes.gapTo(task) + partners);
                slack[partner] = Math.min(partners, start[task] - start[partner] - nodes.gapTo(partner) + own);
            }
        }
    }

    /** Without what the partner pushes. */
    private int ownSlack(int task) {
        int untilLate = Math.max(0, nodes.due[task] - start[task]);
        int follower = next[task];
        if (!nodes.isTask(follower)) {
            return untilLate;
        }
        int wait = start[follower] - start[task] - nodes.duration[task] - nodes.way(task, follower);
        return Math.min(untilLate, wait + slack[follower]);
    }

    /** A single task was linked in: mends starts behind it and slack before it. */
    void mend(int task) {
        pushes++;
        start[task] = earliest(task, previous[task]);
        int late = nodes.late(task, start[task]);
        tardiness += late;
        greatest = Math.max(greatest, late);
        int height = 0;
        int changed = 0;
        stack[height++] = task;
        pushedIn[task] = pushes;
        pushed[changed++] = task;
        while (height > 0) {
            int now = stack[--height];
            int follower = next[now];
            int partner = nodes.partner(now);
            if (nodes.isTask(follower)
                    && delay(follower, start[now] + nodes.duration[now] + nodes.way(now, follower))) {
                stack[height++] = follower;
                changed = remember(follower, changed);
            }
            if (partner != Nodes.NONE && delay(partner, start[now] + nodes.gapTo(now))) {
                stack[height++] = partner;
                changed = remember(partner, changed);
            }
        }
        mendSlack(task, changed);
    }

    private boolean delay(int task, int at) {
        if (at <= start[task]) {
            return false;
        }
        int late = nodes.late(task, at);
        tardiness += late - nodes.late(task, start[task]);
        greatest = Math.max(greatest, late);
        start[task] = at;
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
        slack[task] = -1;
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
            if (slackNow != slack[now]) {
                slack[now] = slackNow;
                height = putBefore(now, height);
            }
        }
    }

    private int putBefore(int task, int height) {
        int top = height;
        if (nodes.isTask(previous[task])) {
            stack[top++] = previous[task];
        }
        int partner = nodes.partner(task);
        if (partner != Nodes.NONE) {
            stack[top++] = partner;
        }
        return top;
    }

    private int slackOf(int task) {
        int own = ownSlack(task);
        int partner = nodes.partner(task);
        return partner == Nodes.NONE
                ? own
                : Math.min(own, start[partner] - start[task] - nodes.gapTo(task) + ownSlack(partner));
    }
}

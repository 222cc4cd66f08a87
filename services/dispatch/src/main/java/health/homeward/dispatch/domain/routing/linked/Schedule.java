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

    private final Reckoning reckoning;
    private final Mending mending;

    Schedule(Nodes nodes) {
        this.nodes = nodes;
        next = new int[nodes.count];
        previous = new int[nodes.count];
        therapist = new int[nodes.count];
        start = new int[nodes.count];
        slack = new int[nodes.count];
        placed = new boolean[nodes.visits];
        absent = new int[nodes.visits];
        reckoning = new Reckoning(nodes, this);
        mending = new Mending(nodes, this);
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

    /** @return false when visits wait for one another for ever */
    boolean reckon() {
        return reckoning.apply();
    }

    /** A single task was linked in: mends what follows from it. */
    void mend(int task) {
        mending.apply(task);
    }

    /** By how much a task may start later before its partner must. */
    int room(int task, int partner) {
        return start[partner] - start[task] - nodes.gapTo(task);
    }

    void countLate(int task, int at) {
        int late = nodes.late(task, at);
        tardiness += late;
        greatest = Math.max(greatest, late);
    }

    /** A task's slack without what the partner pushes. */
    int ownSlack(int task) {
        int untilLate = Math.max(0, nodes.due[task] - start[task]);
        int follower = next[task];
        if (!nodes.isTask(follower)) {
            return untilLate;
        }
        int wait = start[follower] - start[task] - nodes.duration[task] - nodes.way(task, follower);
        return Math.min(untilLate, wait + slack[follower]);
    }
}

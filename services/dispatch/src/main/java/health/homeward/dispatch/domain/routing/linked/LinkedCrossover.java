package health.homeward.dispatch.domain.routing.linked;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Makes a plan of two: the tours of one around a random visit, and of the other what is left of the tours of all other
 * therapists. A double visit stays only where both its tasks do; what neither gives is absent.
 */
final class LinkedCrossover {
    private static final double LEAST = 0.3;
    private static final double MOST = 0.7;

    private final Nodes nodes;
    private final RandomGenerator random;
    private final boolean[] isFromFirst;
    private final boolean[] isGivenByFirst;

    LinkedCrossover(Nodes nodes, RandomGenerator random) {
        this.nodes = nodes;
        this.random = random;
        isFromFirst = new boolean[nodes.therapists];
        isGivenByFirst = new boolean[nodes.visits];
    }

    /** @return false when the two together wait for one another for ever; the child then is of no use */
    boolean apply(Schedule first, Schedule second, Schedule child) {
        choose(first);
        child.clear();
        child.absentCount = 0;
        for (int visit = 0; visit < nodes.visits; visit++) {
            isGivenByFirst[visit] = isGiven(first, visit, true);
            child.placed[visit] = isGivenByFirst[visit] || isGiven(second, visit, false);
            if (!child.placed[visit]) {
                child.absent[child.absentCount++] = visit;
            }
        }
        for (int therapist = 0; therapist < nodes.therapists; therapist++) {
            append(isFromFirst[therapist] ? first : second, therapist, child);
        }
        return child.reckon();
    }

    private void choose(Schedule first) {
        Arrays.fill(isFromFirst, false);
        int wanted = (int) (nodes.visits * (LEAST + (MOST - LEAST) * random.nextDouble()));
        int given = 0;
        for (int visit : nodes.neighbours[random.nextInt(nodes.visits)]) {
            if (given >= wanted) {
                return;
            }
            if (first.placed[visit]) {
                int therapist = first.therapist[nodes.first[visit]];
                given += isFromFirst[therapist] ? 0 : length(first, therapist);
                isFromFirst[therapist] = true;
            }
        }
    }

    private int length(Schedule plan, int therapist) {
        int length = 0;
        for (int node = plan.next[nodes.start(therapist)]; nodes.isTask(node); node = plan.next[node]) {
            length++;
        }
        return length;
    }

    private boolean isGiven(Schedule parent, int visit, boolean asFirst) {
        return parent.placed[visit]
                && isFromFirst[parent.therapist[nodes.first[visit]]] == asFirst
                && (!nodes.isDouble(visit) || isFromFirst[parent.therapist[nodes.second[visit]]] == asFirst);
    }

    private void append(Schedule parent, int therapist, Schedule child) {
        boolean asFirst = isFromFirst[therapist];
        int last = nodes.start(therapist);
        for (int node = parent.next[last]; nodes.isTask(node); node = parent.next[node]) {
            int visit = nodes.visit[node];
            if (isGiven(parent, visit, asFirst) && (asFirst || !isGivenByFirst[visit])) {
                child.link(node, last);
                last = node;
            }
        }
    }
}

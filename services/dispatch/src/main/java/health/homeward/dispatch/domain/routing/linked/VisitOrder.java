package health.homeward.dispatch.domain.routing.linked;

import java.util.random.RandomGenerator;

/** In which order absent visits are put back: at random, by time, by distance, or the ones that few are able to do first. */
final class VisitOrder {
    private static final int ALL = 10;
    private static final int RANDOM = 3;
    private static final int EARLIEST = 5;
    private static final int LATEST = 6;
    private static final int FARTHEST = 7;
    private static final int NEAREST = 8;
    private static final int DOUBLE_FIRST = 1000;

    private final Nodes nodes;
    private final RandomGenerator random;
    private final int[] keys;

    VisitOrder(Nodes nodes, RandomGenerator random) {
        this.nodes = nodes;
        this.random = random;
        keys = new int[nodes.visits];
    }

    void apply(int[] visits, int count) {
        shuffle(visits, count);
        int choice = random.nextInt(ALL);
        if (choice < RANDOM) {
            return;
        }
        for (int i = 0; i < count; i++) {
            int visit = visits[i];
            int key = key(visit, choice);
            int j = i - 1;
            for (; j >= 0 && keys[j] > key; j--) {
                keys[j + 1] = keys[j];
                visits[j + 1] = visits[j];
            }
            keys[j + 1] = key;
            visits[j + 1] = visit;
        }
    }

    private void shuffle(int[] visits, int count) {
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = visits[i];
            visits[i] = visits[j];
            visits[j] = swapped;
        }
    }

    private int key(int visit, int choice) {
        int task = nodes.first[visit];
        if (choice < LATEST) {
            return choice < EARLIEST ? nodes.opens[task] : -nodes.opens[task];
        }
        if (choice < NEAREST) {
            int far = nodes.way(nodes.start(0), task);
            return choice < FARTHEST ? -far : far;
        }
        return nodes.able[task].length - (nodes.isDouble(visit) ? DOUBLE_FIRST : 0);
    }
}

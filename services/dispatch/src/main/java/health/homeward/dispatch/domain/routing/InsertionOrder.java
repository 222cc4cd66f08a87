package health.homeward.dispatch.domain.routing;

/** In which order absent stops are put back: at random, or the hardest first by one of several measures. */
final class InsertionOrder {
    private static final int RANDOM = 4;
    private static final int HEAVIEST = 8;
    private static final int FARTHEST = 10;
    private static final int NEAREST = 11;
    private static final int NARROWEST = 13;
    private static final int EARLIEST = 15;
    private static final int ALL = 17;

    private final Terrain terrain;
    private final Rng rng;
    private int[] keys = new int[64];

    InsertionOrder(Terrain terrain, Rng rng) {
        this.terrain = terrain;
        this.rng = rng;
    }

    void apply(int[] stops, int count) {
        int choice = rng.below(ALL);
        if (choice < RANDOM) {
            rng.shuffle(stops, count);
        } else {
            sort(stops, count, choice);
        }
    }

    /** By insertion: seldom more than twenty. */
    private void sort(int[] stops, int count, int choice) {
        if (keys.length < count) {
            keys = new int[2 * count];
        }
        for (int i = 0; i < count; i++) {
            int stop = stops[i];
            int key = key(stop, choice);
            int j = i - 1;
            for (; j >= 0 && keys[j] > key; j--) {
                keys[j + 1] = keys[j];
                stops[j + 1] = stops[j];
            }
            keys[j + 1] = key;
            stops[j + 1] = stop;
        }
    }

    private int key(int stop, int choice) {
        if (choice < HEAVIEST) {
            return -Math.max(terrain.load[stop], terrain.duration[stop]);
        }
        if (choice < NEAREST) {
            int far = terrain.ways[0][terrain.startPlace[0]][terrain.place[stop]];
            return choice < FARTHEST ? -far : far;
        }
        if (choice < NARROWEST) {
            return terrain.closes[stop] - terrain.opens[stop];
        }
        return choice < EARLIEST ? terrain.opens[stop] : -terrain.closes[stop];
    }
}

package health.homeward.dispatch.domain.routing;

/**
 * Takes strings of neighbouring stops out of tours that are near one another: adjacent string removal, of Christiaens and
 * Vanden Berghe, "Slack Induction by String Removals", Transportation Science 54 (2020).
 */
final class StringRemoval {
    /** Mean number of stops taken out. */
    private static final int MEAN = 10;
    /** Stops of a string at most. */
    private static final int LONGEST = 10;
    /** How often a string leaves a part of itself in its place; their article has a half. */
    private static final double SPLIT = 0.1;
    /** How often the part that is left grows by one more. */
    private static final double SPLIT_GROWS = 0.99;

    private final Tours tours;
    private final Rng rng;

    StringRemoval(Tours tours, Rng rng) {
        this.tours = tours;
        this.rng = rng;
    }

    void apply() {
        Terrain terrain = tours.terrain;
        if (tours.activeCount == 0) {
            return;
        }
        double meanTour = (double) (terrain.count - tours.absentCount) / tours.activeCount;
        double longest = Math.min(LONGEST, meanTour);
        double mostStrings = 4.0 * MEAN / (1 + longest) - 1;
        int strings = (int) (rng.fraction() * mostStrings + 1);
        int seed = rng.below(terrain.count);
        for (int near : terrain.neighbours[seed]) {
            int vehicle = tours.tourOf[near];
            if (vehicle == Tour.NONE || tours.isTouched(vehicle)) {
                continue;
            }
            removeAround(near, vehicle, longest);
            if (--strings == 0) {
                return;
            }
        }
    }

    private void removeAround(int stop, int vehicle, double longest) {
        Tour tour = tours.touch(vehicle);
        long cost = tour.cost();
        int removed = Math.min(tour.length, (int) (rng.fraction() * Math.min(tour.length, longest) + 1));
        int left = left(removed, tour.length);
        int span = removed + left;
        int position = tours.positionOf[stop];
        int lowest = Math.max(1, position - span + 1);
        int start = lowest + rng.below(Math.min(position, tour.length - span + 1) - lowest + 1);
        int leftFrom = left == 0 ? 0 : start + 1 + rng.below(removed - 1);
        remove(tour, start, span, leftFrom, left);
        tours.reckon(vehicle, cost);
    }

    private int left(int removed, int length) {
        if (removed < 2 || removed == length || rng.fraction() >= SPLIT) {
            return 0;
        }
        int left = 1;
        while (removed + left < length && rng.fraction() < SPLIT_GROWS) {
            left++;
        }
        return left;
    }

    private void remove(Tour tour, int start, int span, int leftFrom, int left) {
        int[] stops = tour.stops;
        int to = start;
        for (int i = start; i < start + span; i++) {
            if (left > 0 && i >= leftFrom && i < leftFrom + left) {
                stops[to++] = stops[i];
            } else {
                tours.leaveOut(stops[i]);
            }
        }
        System.arraycopy(stops, start + span, stops, to, tour.length - start - span + 1);
        tour.length -= span - left;
    }
}

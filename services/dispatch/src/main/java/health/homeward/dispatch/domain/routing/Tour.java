package health.homeward.dispatch.domain.routing;

import java.util.Arrays;

/**
 * One vehicle's stops in their order, with the time-window data that tell in O(1) whether a stop fits in (Savelsbergh 1992):
 * at each position the earliest departure when all before it is done as early as possible, and the latest start that still
 * lets all after it be in time. Position 0 is the start place, position {@code length + 1} the end place.
 */
final class Tour {
    static final int NONE = -1;

    final int vehicle;
    final int[][] ways;
    private final Terrain terrain;
    int[] stops;
    int[] places;
    int[] departs;
    int[] latest;
    int[] legs;
    int length;
    int load;
    private long surcharges;

    Tour(Terrain terrain, int vehicle) {
        this.terrain = terrain;
        this.vehicle = vehicle;
        this.ways = terrain.ways[terrain.profile[vehicle]];
        int room = 14;
        stops = new int[room];
        places = new int[room];
        departs = new int[room];
        latest = new int[room];
        legs = new int[room];
        refresh();
    }

    long cost() {
        long cost = surcharges;
        for (int i = 1; i <= length + 1; i++) {
            cost += legs[i];
        }
        return length == 0 ? 0 : cost;
    }

    void take(int[] ordered) {
        ensureRoom(ordered.length);
        System.arraycopy(ordered, 0, stops, 1, ordered.length);
        length = ordered.length;
        refresh();
    }

    int[] ordered() {
        return Arrays.copyOfRange(stops, 1, length + 1);
    }

    void copy(Tour other) {
        ensureRoom(other.length);
        int positions = other.length + 2;
        System.arraycopy(other.stops, 0, stops, 0, positions);
        System.arraycopy(other.places, 0, places, 0, positions);
        System.arraycopy(other.departs, 0, departs, 0, positions);
        System.arraycopy(other.latest, 0, latest, 0, positions);
        System.arraycopy(other.legs, 0, legs, 0, positions);
        length = other.length;
        load = other.load;
        surcharges = other.surcharges;
    }

    /** Whether all its stops are reached in time and it is back in time; who visits nobody need not even be able to drive home. */
    boolean isFeasible() {
        return length == 0 || departs[0] <= latest[0] && load <= terrain.capacity[vehicle];
    }

    /** Puts a stop behind a position; what is said of the others is mended only as far as it changes. */
    void insert(int stop, int after) {
        ensureRoom(length + 1);
        int at = after + 1;
        int moved = length + 1 - after;
        System.arraycopy(stops, at, stops, at + 1, moved);
        System.arraycopy(places, at, places, at + 1, moved);
        System.arraycopy(departs, at, departs, at + 1, moved);
        System.arraycopy(latest, at, latest, at + 1, moved);
        System.arraycopy(legs, at, legs, at + 1, moved);
        stops[at] = stop;
        places[at] = terrain.place[stop];
        length++;
        load += terrain.load[stop];
        surcharges += terrain.surcharge(stop, vehicle);
        legs[at] = ways[places[after]][places[at]];
        legs[at + 1] = ways[places[at]][places[at + 1]];
        lookForward(at);
        lookBackward(at);
    }

    private void lookForward(int at) {
        int time = departs[at - 1];
        for (int i = at; i <= length; i++) {
            int stop = stops[i];
            time = terrain.earliestStart(stop, time + legs[i]) + terrain.duration[stop];
            if (i > at && time == departs[i]) {
                return;
            }
            departs[i] = time;
        }
    }

    private void lookBackward(int at) {
        int time = latest[at + 1];
        for (int i = at; i >= 1; i--) {
            int stop = stops[i];
            time = terrain.latestStart(stop, time - legs[i + 1] - terrain.duration[stop]);
            if (i < at && time == latest[i]) {
                return;
            }
            latest[i] = time;
        }
        latest[0] = time - legs[1];
    }

    /** Reckons everything anew from the order of the stops. */
    void refresh() {
        int end = length + 1;
        places[0] = terrain.startPlace[vehicle];
        places[end] = terrain.endPlace[vehicle];
        stops[0] = NONE;
        stops[end] = NONE;
        load = 0;
        surcharges = 0;
        int time = terrain.from[vehicle];
        departs[0] = time;
        for (int i = 1; i <= length; i++) {
            int stop = stops[i];
            places[i] = terrain.place[stop];
            legs[i] = ways[places[i - 1]][places[i]];
            time = terrain.earliestStart(stop, time + legs[i]) + terrain.duration[stop];
            departs[i] = time;
            load += terrain.load[stop];
            surcharges += terrain.surcharge(stop, vehicle);
        }
        legs[end] = ways[places[length]][places[end]];
        latest[end] = terrain.until[vehicle];
        lookBackwardFromEnd();
    }

    private void lookBackwardFromEnd() {
        int time = latest[length + 1];
        for (int i = length; i >= 1; i--) {
            int stop = stops[i];
            time = terrain.latestStart(stop, time - legs[i + 1] - terrain.duration[stop]);
            latest[i] = time;
        }
        latest[0] = time - legs[1];
    }

    void ensureRoom(int length) {
        if (length + 3 > stops.length) {
            int room = 2 * (length + 3);
            stops = Arrays.copyOf(stops, room);
            places = Arrays.copyOf(places, room);
            departs = Arrays.copyOf(departs, room);
            latest = Arrays.copyOf(latest, room);
            legs = Arrays.copyOf(legs, room);
        }
    }
}

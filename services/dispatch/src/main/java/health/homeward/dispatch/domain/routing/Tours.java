package health.homeward.dispatch.domain.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A plan while it is searched on: every tour, the stops that nobody visits, what it costs, and how it was before the present
 * change. Changes are made through {@link #touch}, so that they can be taken back.
 */
final class Tours {
    private static final int IDLE = -1;

    final Terrain terrain;
    final int[] tourOf;
    final int[] positionOf;
    /** Tours with stops, in no order: {@code active[0 .. activeCount)}. */
    final int[] active;

    int activeCount;
    final int[] absent;
    int absentCount;

    private final Tour[] tours;
    private final Tour[] before;
    private final int[] placeAmongActive;
    /** Vehicles without stops, kind by kind: {@code idle[idleFrom[kind] .. idleFrom[kind] + idleCount[kind])}. */
    private final int[] idle;

    private final int[] idleFrom;
    private final int[] idleCount;
    private final int[] placeAmongIdle;
    private final int[] touched;
    private final boolean[] isTouched;
    private final int[] absentBefore;
    private int absentCountBefore;
    private int touchedCount;
    private long ways;
    private long waysBefore;
    private final BestTours best;

    Tours(Terrain terrain) {
        this.terrain = terrain;
        int vehicles = terrain.vehicles();
        tours = new Tour[vehicles];
        before = new Tour[vehicles];
        for (int vehicle = 0; vehicle < vehicles; vehicle++) {
            tours[vehicle] = new Tour(terrain, vehicle);
            before[vehicle] = new Tour(terrain, vehicle);
        }
        active = new int[vehicles];
        placeAmongActive = new int[vehicles];
        idle = new int[vehicles];
        idleFrom = new int[terrain.kinds];
        idleCount = new int[terrain.kinds];
        placeAmongIdle = new int[vehicles];
        layOutIdle();
        touched = new int[vehicles];
        isTouched = new boolean[vehicles];
        tourOf = new int[terrain.count];
        positionOf = new int[terrain.count];
        absent = new int[terrain.count];
        absentBefore = new int[terrain.count];
        best = new BestTours(vehicles);
        load(List.of());
    }

    Tour tour(int vehicle) {
        return tours[vehicle];
    }

    long cost() {
        long cost = ways;
        for (int i = 0; i < absentCount; i++) {
            cost += terrain.absence[absent[i]];
        }
        return cost;
    }

    /** Starts from a plan; stops that it does not name are absent, and a tour that cannot be driven is given up. */
    void load(List<int[]> ordered) {
        Arrays.fill(tourOf, Tour.NONE);
        Arrays.fill(placeAmongActive, IDLE);
        activeCount = 0;
        layOutIdle();
        ways = 0;
        for (int vehicle = 0; vehicle < tours.length; vehicle++) {
            tours[vehicle].take(vehicle < ordered.size() ? ordered.get(vehicle) : new int[0]);
            if (!tours[vehicle].isFeasible()) {
                tours[vehicle].take(new int[0]);
            }
            settle(vehicle);
            ways += tours[vehicle].cost();
        }
        absentCount = 0;
        for (int stop = 0; stop < terrain.count; stop++) {
            if (tourOf[stop] == Tour.NONE) {
                absent[absentCount++] = stop;
            }
        }
        keep();
    }

    List<int[]> ordered() {
        List<int[]> ordered = new ArrayList<>();
        for (Tour tour : tours) {
            ordered.add(tour.ordered());
        }
        return ordered;
    }

    /** Must be called before a tour is changed. */
    Tour touch(int vehicle) {
        if (!isTouched[vehicle]) {
            isTouched[vehicle] = true;
            touched[touchedCount++] = vehicle;
            before[vehicle].copy(tours[vehicle]);
        }
        return tours[vehicle];
    }

    boolean isTouched(int vehicle) {
        return isTouched[vehicle];
    }

    /** The tour as it was before the present change. */
    Tour before(int vehicle) {
        return before[vehicle];
    }

    void leaveOut(int stop) {
        tourOf[stop] = Tour.NONE;
        absent[absentCount++] = stop;
    }

    void insert(int stop, int vehicle, int after, int added) {
        Tour tour = touch(vehicle);
        tour.insert(stop, after);
        tourOf[stop] = vehicle;
        for (int i = after + 1; i <= tour.length; i++) {
            positionOf[tour.stops[i]] = i;
        }
        if (placeAmongActive[vehicle] == IDLE) {
            activate(vehicle);
        }
        ways += added;
    }

    /** After a tour's stops were set in another order or taken out: reckons it anew. */
    void reckon(int vehicle, long costBefore) {
        tours[vehicle].refresh();
        settle(vehicle);
        ways += tours[vehicle].cost() - costBefore;
    }

    private void settle(int vehicle) {
        Tour tour = tours[vehicle];
        for (int i = 1; i <= tour.length; i++) {
            tourOf[tour.stops[i]] = vehicle;
            positionOf[tour.stops[i]] = i;
        }
        if (tour.length > 0 && placeAmongActive[vehicle] == IDLE) {
            activate(vehicle);
        } else if (tour.length == 0 && placeAmongActive[vehicle] != IDLE) {
            retire(vehicle);
        }
    }

    private void layOutIdle() {
        Arrays.fill(idleCount, 0);
        for (int vehicle = 0; vehicle < tours.length; vehicle++) {
            idleCount[terrain.kind[vehicle]]++;
        }
        for (int kind = 1; kind < terrain.kinds; kind++) {
            idleFrom[kind] = idleFrom[kind - 1] + idleCount[kind - 1];
        }
        Arrays.fill(idleCount, 0);
        for (int vehicle = 0; vehicle < tours.length; vehicle++) {
            rest(vehicle);
        }
    }

    private void rest(int vehicle) {
        int kind = terrain.kind[vehicle];
        int at = idleFrom[kind] + idleCount[kind]++;
        idle[at] = vehicle;
        placeAmongIdle[vehicle] = at;
    }

    private void rise(int vehicle) {
        int kind = terrain.kind[vehicle];
        int last = idle[idleFrom[kind] + --idleCount[kind]];
        int at = placeAmongIdle[vehicle];
        idle[at] = last;
        placeAmongIdle[last] = at;
    }

    /** Any vehicle of a kind that has no stops. */
    int idleOf(int kind) {
        return idleCount[kind] == 0 ? Tour.NONE : idle[idleFrom[kind] + idleCount[kind] - 1];
    }

    private void activate(int vehicle) {
        rise(vehicle);
        placeAmongActive[vehicle] = activeCount;
        active[activeCount++] = vehicle;
    }

    private void retire(int vehicle) {
        int place = placeAmongActive[vehicle];
        int last = active[--activeCount];
        active[place] = last;
        placeAmongActive[last] = place;
        placeAmongActive[vehicle] = IDLE;
        rest(vehicle);
    }

    /** The present change stands. */
    void keep() {
        for (int i = 0; i < touchedCount; i++) {
            isTouched[touched[i]] = false;
            best.changed(touched[i]);
        }
        touchedCount = 0;
        waysBefore = ways;
        absentCountBefore = absentCount;
        System.arraycopy(absent, 0, absentBefore, 0, absentCount);
    }

    /** All is as it was before the present change. */
    void undo() {
        for (int i = 0; i < touchedCount; i++) {
            int vehicle = touched[i];
            Tour changed = tours[vehicle];
            tours[vehicle] = before[vehicle];
            before[vehicle] = changed;
            settle(vehicle);
            isTouched[vehicle] = false;
        }
        touchedCount = 0;
        ways = waysBefore;
        absentCount = absentCountBefore;
        System.arraycopy(absentBefore, 0, absent, 0, absentCount);
        for (int i = 0; i < absentCount; i++) {
            tourOf[absent[i]] = Tour.NONE;
        }
    }

    /** Whether all that was changed may be driven: where a direct way is longer than one with a stop on it, less can be too late. */
    boolean isFeasible() {
        for (int i = 0; i < touchedCount; i++) {
            if (!tours[touched[i]].isFeasible()) {
                return false;
            }
        }
        return true;
    }

    void forgetBest() {
        best.forget();
        best.keep(this);
    }

    void keepIfBest(long cost) {
        if (cost < best.cost()) {
            best.keep(this);
        }
    }

    BestTours best() {
        return best;
    }
}

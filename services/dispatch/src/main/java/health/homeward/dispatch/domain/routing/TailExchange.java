package health.homeward.dispatch.domain.routing;

/**
 * Lets two tours exchange what follows a position in each (2-opt*, Potvin and Rousseau 1995). Strings are short; on long
 * tours nothing but this moves half a tour at once.
 */
final class TailExchange {
    private static final int NEAREST = 20;

    private final Tours tours;
    private final Terrain terrain;
    private final Rng rng;

    TailExchange(Tours tours, Rng rng) {
        this.tours = tours;
        this.terrain = tours.terrain;
        this.rng = rng;
    }

    /**
     * Tries to let one of the stops near a random one follow it.
     *
     * @param most how much it may add
     * @return whether anything was changed
     */
    boolean apply(double most) {
        int stop = rng.below(terrain.count);
        int vehicle = tours.tourOf[stop];
        return vehicle != Tour.NONE && apply(tours.tour(vehicle), tours.positionOf[stop], stop, most);
    }

    private boolean apply(Tour tour, int position, int stop, double most) {
        int[] near = terrain.neighbours[stop];
        int[] away = tour.ways[tour.places[position]];
        int next = tour.places[position + 1];
        double best = most;
        int follower = Tour.NONE;
        for (int i = 1; i < near.length && i <= NEAREST; i++) {
            int vehicle = tours.tourOf[near[i]];
            if (vehicle == Tour.NONE || vehicle == tour.vehicle) {
                continue;
            }
            Tour other = tours.tour(vehicle);
            int at = tours.positionOf[near[i]];
            int on = away[other.places[at]];
            int back = other.ways[other.places[at - 1]][next];
            int added = on + back - tour.legs[position + 1] - other.legs[at];
            if (added < best
                    && tour.departs[position] + on <= other.latest[at]
                    && other.departs[at - 1] + back <= tour.latest[position + 1]
                    && mayExchange(tour, position, other, at)) {
                best = added;
                follower = near[i];
            }
        }
        if (follower == Tour.NONE) {
            return false;
        }
        exchange(tour, position, tours.tour(tours.tourOf[follower]), tours.positionOf[follower]);
        return true;
    }

    /** Vehicles of one kind differ in nothing; others may lack a skill, or end elsewhere. */
    private boolean mayExchange(Tour tour, int position, Tour other, int at) {
        return terrain.kind[tour.vehicle] == terrain.kind[other.vehicle] && hasRoom(tour, position, other, at);
    }

    private boolean hasRoom(Tour tour, int position, Tour other, int at) {
        int head = load(tour, 1, position + 1);
        int otherHead = load(other, 1, at);
        int capacity = terrain.capacity[tour.vehicle];
        return head + other.load - otherHead <= capacity && otherHead + tour.load - head <= capacity;
    }

    private int load(Tour tour, int from, int until) {
        int load = 0;
        for (int i = from; i < until; i++) {
            load += terrain.load[tour.stops[i]];
        }
        return load;
    }

    private void exchange(Tour tour, int position, Tour other, int at) {
        long cost = tours.touch(tour.vehicle).cost();
        long otherCost = tours.touch(other.vehicle).cost();
        int tail = tour.length - position;
        int otherTail = other.length - at + 1;
        tour.ensureRoom(position + otherTail);
        other.ensureRoom(at - 1 + tail);
        System.arraycopy(tours.before(other.vehicle).stops, at, tour.stops, position + 1, otherTail);
        System.arraycopy(tours.before(tour.vehicle).stops, position + 1, other.stops, at, tail);
        tour.length = position + otherTail;
        other.length = at - 1 + tail;
        tours.reckon(tour.vehicle, cost);
        tours.reckon(other.vehicle, otherCost);
    }
}

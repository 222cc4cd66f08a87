package health.homeward.dispatch.domain.routing;

/**
 * Puts absent stops back, each where it adds the least, in an order that changes from time to time; now and then it overlooks
 * a place (a blink, Christiaens and Vanden Berghe 2020), so that the same hole is not filled in the same way for ever.
 */
final class GreedyInsertion {
    private static final double BLINKS = 0.01;
    /** Of more tours than this only the near ones are looked at: a far one is hardly ever the best, and there are many. */
    private static final int MANY_TOURS = 150;

    private static final int NEAR_TOURS = 24;
    /** How often a stop that has no place nearby is tried everywhere. */
    private static final double FAR_AWAY = 0.02;

    private static final int NOWHERE = RoutingProblem.FAR;

    private final Tours tours;
    private final Terrain terrain;
    private final Rng rng;
    private final InsertionOrder order;
    private final int[] lookedAt;
    private final double logSeen = Math.log(1 - BLINKS);
    private int untilBlink;
    private int round;

    private int bestAdded;
    private int bestVehicle;
    private int bestAfter;

    GreedyInsertion(Tours tours, Rng rng) {
        this.tours = tours;
        this.terrain = tours.terrain;
        this.rng = rng;
        this.order = new InsertionOrder(terrain, rng);
        this.lookedAt = new int[terrain.vehicles()];
        untilBlink = untilBlink();
    }

    /** Looks at every tour: what begins from nothing has no neighbours yet. */
    void complete() {
        apply(false);
    }

    void apply() {
        apply(tours.activeCount > MANY_TOURS);
    }

    private void apply(boolean isLocal) {
        int waiting = tours.absentCount;
        int[] stops = tours.absent;
        order.apply(stops, waiting);
        tours.absentCount = 0;
        for (int i = 0; i < waiting; i++) {
            int stop = stops[i];
            find(stop, isLocal);
            if (bestAdded >= Math.min(NOWHERE, terrain.absence[stop])) {
                tours.leaveOut(stop);
            } else {
                tours.insert(stop, bestVehicle, bestAfter, bestAdded);
            }
        }
    }

    private void find(int stop, boolean isLocal) {
        bestAdded = NOWHERE;
        bestVehicle = Tour.NONE;
        if (isLocal) {
            lookAtNear(stop);
            lookAtIdle(stop, terrain.nearKinds[stop]);
        }
        if (!isLocal || bestVehicle == Tour.NONE && rng.fraction() < FAR_AWAY) {
            lookAtAll(stop);
            lookAtIdle(stop, terrain.allKinds);
        }
    }

    private void lookAtIdle(int stop, int[] kinds) {
        for (int kind : kinds) {
            int vehicle = tours.idleOf(kind);
            if (vehicle != Tour.NONE
                    && terrain.load[stop] <= terrain.capacity[vehicle]
                    && terrain.fits(stop, vehicle)) {
                lookAtIdle(stop, tours.tour(vehicle));
            }
        }
    }

    private void lookAtAll(int stop) {
        for (int i = 0; i < tours.activeCount; i++) {
            lookIfFit(stop, tours.active[i]);
        }
    }

    private void lookAtNear(int stop) {
        round++;
        int looked = 0;
        for (int near : terrain.neighbours[stop]) {
            int vehicle = tours.tourOf[near];
            if (vehicle != Tour.NONE && lookedAt[vehicle] != round) {
                lookedAt[vehicle] = round;
                lookIfFit(stop, vehicle);
                if (++looked == NEAR_TOURS) {
                    return;
                }
            }
        }
    }

    private void lookIfFit(int stop, int vehicle) {
        Tour tour = tours.tour(vehicle);
        if (tour.load + terrain.load[stop] <= terrain.capacity[vehicle] && terrain.fits(stop, vehicle)) {
            look(stop, tour);
        }
    }

    private void look(int stop, Tour tour) {
        int opens = terrain.opens[stop];
        int closes = terrain.closes[stop];
        int duration = terrain.duration[stop];
        int soonestDone = opens + duration;
        int here = terrain.place[stop];
        int[] away = tour.ways[here];
        int[] back = terrain.waysBack[terrain.profile[tour.vehicle]][here];
        int surcharge = terrain.surcharge(stop, tour.vehicle);
        int[] places = tour.places;
        int[] departs = tour.departs;
        int[] latest = tour.latest;
        int[] legs = tour.legs;
        int length = tour.length;
        int best = bestAdded;
        for (int i = 0; i <= length; i++) {
            int latestNext = latest[i + 1];
            if (latestNext < soonestDone) {
                continue;
            }
            int depart = departs[i];
            if (depart > closes) {
                break;
            }
            int to = back[places[i]];
            int on = away[places[i + 1]];
            int added = to + on - legs[i + 1] + surcharge;
            if (added >= best) {
                continue;
            }
            int start = terrain.earliestStart(stop, depart + to);
            if (start > closes || start + duration + on > latestNext) {
                continue;
            }
            if (--untilBlink < 0) {
                untilBlink = untilBlink();
                continue;
            }
            best = added;
            bestVehicle = tour.vehicle;
            bestAfter = i;
        }
        bestAdded = best;
    }

    private void lookAtIdle(int stop, Tour tour) {
        int here = terrain.place[stop];
        int to = tour.ways[tour.places[0]][here];
        int on = tour.ways[here][tour.places[1]];
        int start = terrain.earliestStart(stop, tour.departs[0] + to);
        boolean inTime = start <= terrain.closes[stop] && start + terrain.duration[stop] + on <= tour.latest[1];
        int added = to + on + terrain.surcharge(stop, tour.vehicle);
        if (inTime && added < bestAdded) {
            bestAdded = added;
            bestVehicle = tour.vehicle;
            bestAfter = 0;
        }
    }

    /** How many places are looked at until the next is overlooked: geometrically distributed. */
    private int untilBlink() {
        return (int) (Math.log(1 - rng.fraction()) / logSeen);
    }
}

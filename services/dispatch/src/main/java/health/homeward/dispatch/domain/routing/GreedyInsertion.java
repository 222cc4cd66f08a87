package health.homeward.dispatch.domain.routing;

import java.util.Arrays;

/**
 * Puts absent stops back, each where it adds the least, in an order that changes from time to time; now and then it overlooks
 * a place (a blink, Christiaens and Vanden Berghe 2020), so that the same hole is not filled in the same way for ever.
 */
final class GreedyInsertion {
    private static final double BLINKS = 0.01;
    private static final int NOWHERE = RoutingProblem.FAR;

    private final Tours tours;
    private final Terrain terrain;
    private final Rng rng;
    private final InsertionOrder order;
    private final int[] idleOfKind;
    private final double logSeen = Math.log(1 - BLINKS);
    private int untilBlink;

    private int bestAdded;
    private int bestVehicle;
    private int bestAfter;

    GreedyInsertion(Tours tours, Rng rng) {
        this.tours = tours;
        this.terrain = tours.terrain;
        this.rng = rng;
        this.order = new InsertionOrder(terrain, rng);
        this.idleOfKind = new int[terrain.kinds];
        untilBlink = untilBlink();
    }

    void apply() {
        int waiting = tours.absentCount;
        int[] stops = tours.absent;
        order.apply(stops, waiting);
        findIdle();
        tours.absentCount = 0;
        for (int i = 0; i < waiting; i++) {
            int stop = stops[i];
            find(stop);
            if (bestAdded >= Math.min(NOWHERE, terrain.absence[stop])) {
                tours.leaveOut(stop);
            } else {
                boolean wasIdle = tours.isIdle(bestVehicle);
                tours.insert(stop, bestVehicle, bestAfter, bestAdded);
                if (wasIdle) {
                    findIdle();
                }
            }
        }
    }

    private void findIdle() {
        Arrays.fill(idleOfKind, Tour.NONE);
        int found = 0;
        for (int vehicle = 0; vehicle < terrain.vehicles() && found < terrain.kinds; vehicle++) {
            if (tours.isIdle(vehicle) && idleOfKind[terrain.kind[vehicle]] == Tour.NONE) {
                idleOfKind[terrain.kind[vehicle]] = vehicle;
                found++;
            }
        }
    }

    private void find(int stop) {
        bestAdded = NOWHERE;
        bestVehicle = Tour.NONE;
        int load = terrain.load[stop];
        for (int i = 0; i < tours.activeCount; i++) {
            int vehicle = tours.active[i];
            Tour tour = tours.tour(vehicle);
            if (tour.load + load <= terrain.capacity[vehicle] && terrain.fits(stop, vehicle)) {
                look(stop, tour);
            }
        }
        for (int vehicle : idleOfKind) {
            if (vehicle != Tour.NONE && load <= terrain.capacity[vehicle] && terrain.fits(stop, vehicle)) {
                lookAtIdle(stop, tours.tour(vehicle));
            }
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

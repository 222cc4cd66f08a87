package health.homeward.dispatch.domain.routing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A routing problem laid out for a search: a plain array for each thing that is asked for billions of times. */
final class Terrain {
    /** Of how many stops, the nearest first, a stop knows that they are near. */
    private static final int NEIGHBOURS = 250;
    /** Of how many kinds of vehicle a stop knows that they are near. */
    private static final int NEAR_KINDS = 24;

    final int count;
    /** By profile. */
    final int[][][] ways;
    /** The ways turned round, {@code waysBack[profile][to][from]}: all ways to one place lie beside one another in memory. */
    final int[][][] waysBack;

    final int[] place;
    final int[] duration;
    final int[] opens;
    final int[] closes;
    final int[] load;
    final long[] skills;
    final long[] absence;
    final int[] startPlace;
    final int[] endPlace;
    final int[] from;
    final int[] until;
    final int[] capacity;
    final long[] skilled;
    final int[] profile;
    /** Vehicles of one kind are alike in everything: of those that stand idle only one needs to be tried. */
    final int[] kind;

    final int kinds;
    /** Whether every service has one window and may start at any time in it. */
    final boolean isPlain;

    private final Windows[] windows;
    private final int[][] surcharges;

    final int[][] neighbours;
    /** By stop: the kinds of vehicle of which an idle one is tried. */
    final int[][] nearKinds;

    final int[] allKinds;
    /** The way to and from a stop where nothing better is known: mean over its nearest neighbours. */
    final double usualWay;

    Terrain(RoutingProblem problem) {
        List<RoutingProblem.Stop> stops = problem.stops();
        List<RoutingProblem.Vehicle> vehicles = problem.vehicles();
        count = stops.size();
        ways = problem.ways().toArray(int[][][]::new);
        waysBack = Arrays.stream(ways).map(Terrain::turned).toArray(int[][][]::new);
        place = stops.stream().mapToInt(RoutingProblem.Stop::place).toArray();
        duration = stops.stream().mapToInt(RoutingProblem.Stop::duration).toArray();
        opens = stops.stream().mapToInt(RoutingProblem.Stop::opens).toArray();
        closes = stops.stream().mapToInt(RoutingProblem.Stop::closes).toArray();
        load = stops.stream().mapToInt(RoutingProblem.Stop::load).toArray();
        skills = stops.stream().mapToLong(RoutingProblem.Stop::skills).toArray();
        absence = stops.stream().mapToLong(RoutingProblem.Stop::absence).toArray();
        startPlace =
                vehicles.stream().mapToInt(RoutingProblem.Vehicle::startPlace).toArray();
        endPlace = vehicles.stream().mapToInt(RoutingProblem.Vehicle::endPlace).toArray();
        from = vehicles.stream().mapToInt(RoutingProblem.Vehicle::from).toArray();
        until = vehicles.stream().mapToInt(RoutingProblem.Vehicle::until).toArray();
        capacity = vehicles.stream().mapToInt(RoutingProblem.Vehicle::capacity).toArray();
        skilled = vehicles.stream().mapToLong(RoutingProblem.Vehicle::skills).toArray();
        profile = vehicles.stream().mapToInt(RoutingProblem.Vehicle::profile).toArray();
        surcharges = vehicles.stream().map(Terrain::surcharges).toArray(int[][]::new);
        isPlain = problem.grid() == 1
                && stops.stream().allMatch(stop -> stop.windows().size() == 1);
        windows = stops.stream().map(stop -> new Windows(stop, problem.grid())).toArray(Windows[]::new);
        List<RoutingProblem.Vehicle> different = vehicles.stream().distinct().toList();
        kinds = different.size();
        kind = vehicles.stream().mapToInt(different::indexOf).toArray();
        neighbours = IntStream.range(0, count).mapToObj(this::neighboursOf).toArray(int[][]::new);
        allKinds = IntStream.range(0, kinds).toArray();
        nearKinds = IntStream.range(0, count)
                .mapToObj(stop -> nearKinds(stop, different))
                .toArray(int[][]::new);
        usualWay = Math.max(1, usualWay());
    }

    private static int[] surcharges(RoutingProblem.Vehicle vehicle) {
        return vehicle.surcharges().stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[][] turned(int[][] ways) {
        int[][] turned = new int[ways.length][ways.length];
        boolean same = true;
        for (int from = 0; from < ways.length; from++) {
            for (int to = 0; to < ways.length; to++) {
                turned[to][from] = ways[from][to];
                same &= ways[from][to] == ways[to][from];
            }
        }
        return same ? ways : turned;
    }

    int vehicles() {
        return capacity.length;
    }

    boolean fits(int stop, int vehicle) {
        return (skills[stop] & ~skilled[vehicle]) == 0 && surcharge(stop, vehicle) < RoutingProblem.FAR;
    }

    int surcharge(int stop, int vehicle) {
        int[] ofVehicle = surcharges[vehicle];
        return ofVehicle.length == 0 ? 0 : ofVehicle[stop];
    }

    /** When a service starts that is reached at a time; after {@link #closes} where that is too late for every window. */
    int earliestStart(int stop, int reached) {
        return isPlain ? Math.max(reached, opens[stop]) : windows[stop].earliest(reached);
    }

    /** The latest start of a service that must not start after a time; before all else where there is none. */
    int latestStart(int stop, int limit) {
        return isPlain ? Math.min(limit, closes[stop]) : windows[stop].latest(limit);
    }

    /** The nearest stops, itself the first. */
    private int[] neighboursOf(int stop) {
        int[] there = ways[0][place[stop]];
        int[] distances = new int[count];
        for (int other = 0; other < count; other++) {
            distances[other] = other == stop ? 0 : 1 + there[place[other]];
        }
        return Nearest.of(distances, NEIGHBOURS);
    }

    /** Those kinds of vehicle for which it would be cheapest to come to a stop and to no other, as far as they may and can. */
    private int[] nearKinds(int stop, List<RoutingProblem.Vehicle> different) {
        int[] costs = new int[kinds];
        for (int one = 0; one < kinds; one++) {
            costs[one] = costAlone(stop, different.get(one));
        }
        return Arrays.stream(Nearest.of(costs, NEAR_KINDS))
                .filter(one -> costs[one] < RoutingProblem.FAR)
                .toArray();
    }

    private int costAlone(int stop, RoutingProblem.Vehicle vehicle) {
        int surcharge =
                vehicle.surcharges().isEmpty() ? 0 : vehicle.surcharges().get(stop);
        int to = ways[vehicle.profile()][vehicle.startPlace()][place[stop]];
        int back = ways[vehicle.profile()][place[stop]][vehicle.endPlace()];
        if ((skills[stop] & ~vehicle.skills()) != 0 || Math.max(surcharge, Math.max(to, back)) >= RoutingProblem.FAR) {
            return RoutingProblem.FAR;
        }
        int start = earliestStart(stop, vehicle.from() + to);
        boolean isInTime = start <= closes[stop] && start + duration[stop] + back <= vehicle.until();
        return isInTime ? Math.min(RoutingProblem.FAR, to + back + surcharge) : RoutingProblem.FAR;
    }

    private double usualWay() {
        return IntStream.range(0, count)
                .flatMap(stop -> Arrays.stream(neighbours[stop])
                        .skip(1)
                        .limit(5)
                        .map(other -> ways[0][place[stop]][place[other]]))
                .average()
                .orElse(1);
    }
}

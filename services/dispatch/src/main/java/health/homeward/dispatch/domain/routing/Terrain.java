package health.homeward.dispatch.domain.routing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A routing problem laid out for a search: a plain array for each thing that is asked for billions of times. */
final class Terrain {
    /** Of how many stops, the nearest first, a stop knows that they are near. */
    private static final int NEIGHBOURS = 250;

    final int count;
    final int[][] ways;
    /** The ways turned round, {@code waysBack[to][from]}: all ways to one place lie beside one another in memory. */
    final int[][] waysBack;

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
    /** Vehicles of one kind are alike in everything: of those that stand idle only one needs to be tried. */
    final int[] kind;

    final int kinds;
    final int[][] neighbours;
    /** The way to and from a stop where nothing better is known: mean over its nearest neighbours. */
    final double usualWay;

    Terrain(RoutingProblem problem) {
        List<RoutingProblem.Stop> stops = problem.stops();
        List<RoutingProblem.Vehicle> vehicles = problem.vehicles();
        count = stops.size();
        ways = problem.ways();
        waysBack = turned(ways);
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
        List<RoutingProblem.Vehicle> different = vehicles.stream().distinct().toList();
        kinds = different.size();
        kind = vehicles.stream().mapToInt(different::indexOf).toArray();
        neighbours = IntStream.range(0, count).mapToObj(this::neighboursOf).toArray(int[][]::new);
        usualWay = Math.max(1, usualWay());
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
        return (skills[stop] & ~skilled[vehicle]) == 0;
    }

    /** The nearest stops, itself the first. */
    private int[] neighboursOf(int stop) {
        int[] there = ways[place[stop]];
        return IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingInt((Integer other) -> other == stop ? -1 : there[place[other]])
                        .thenComparing(other -> other))
                .limit(NEIGHBOURS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double usualWay() {
        return IntStream.range(0, count)
                .flatMap(stop ->
                        Arrays.stream(neighbours[stop]).skip(1).limit(5).map(other -> ways[place[stop]][place[other]]))
                .average()
                .orElse(1);
    }
}

package health.homeward.dispatch.domain.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small problems of every shape: wide and narrow windows, too few vehicles, skills that nobody has, ways not the same there and back. */
final class RandomProblems {
    private RandomProblems() {}

    static Arbitrary<RoutingProblem> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.longs().between(0, Long.MAX_VALUE / 2),
                        Arbitraries.integers().between(1, 400))
                .as(RandomProblems::problem);
    }

    static RoutingProblem problem(int stops, int vehicles, long seed, int width) {
        Rng rng = new Rng(seed);
        int places = stops + 2;
        int[] east = rng(rng, places);
        int[] north = rng(rng, places);
        List<int[][]> ways = IntStream.rangeClosed(1, 1 + rng.below(2))
                .mapToObj(slowness -> ways(rng, east, north, slowness))
                .toList();
        boolean areDear = rng.below(2) == 0;
        return new RoutingProblem(
                ways,
                IntStream.range(0, stops).mapToObj(i -> stop(rng, i, width)).toList(),
                IntStream.range(0, vehicles)
                        .mapToObj(i -> vehicle(rng, ways.size(), areDear ? stops : 0))
                        .toList(),
                rng.below(2) == 0 ? 1 : 1 + rng.below(20));
    }

    private static int[][] ways(Rng rng, int[] east, int[] north, int slowness) {
        int places = east.length;
        boolean hilly = rng.below(2) == 0;
        int[][] ways = new int[places][places];
        for (int a = 0; a < places; a++) {
            for (int b = 0; b < places; b++) {
                int uphill = hilly && north[b] > north[a] ? north[b] - north[a] : 0;
                ways[a][b] = slowness * (int) Math.hypot(east[a] - east[b], north[a] - north[b]) + uphill;
            }
        }
        return ways;
    }

    private static int[] rng(Rng rng, int count) {
        return IntStream.range(0, count).map(i -> rng.below(100)).toArray();
    }

    private static RoutingProblem.Stop stop(Rng rng, int number, int width) {
        int skills = rng.below(4) == 0 ? 1 << rng.below(3) : 0;
        List<RoutingProblem.Window> windows = new ArrayList<>();
        int opens = rng.below(400);
        for (int i = rng.below(3); i >= 0; i--) {
            int closes = opens + rng.below(width);
            windows.add(new RoutingProblem.Window(opens, closes));
            opens = closes + 1 + rng.below(100);
        }
        return new RoutingProblem.Stop(number, rng.below(30), windows, rng.below(5), skills, 500 + rng.below(1000));
    }

    private static RoutingProblem.Vehicle vehicle(Rng rng, int profiles, int surcharges) {
        int from = rng.below(100);
        return new RoutingProblem.Vehicle(
                0,
                rng.below(2),
                from,
                from + 200 + rng.below(400),
                10 + rng.below(30),
                rng.below(8),
                rng.below(profiles),
                IntStream.range(0, surcharges)
                        .mapToObj(stop -> rng.below(5) == 0 ? RoutingProblem.FAR : rng.below(60))
                        .toList());
    }

    static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}

package health.homeward.dispatch.domain.routing.linked;

import health.homeward.dispatch.domain.routing.linked.LinkedProblem.Gap;
import health.homeward.dispatch.domain.routing.linked.LinkedProblem.Task;
import health.homeward.dispatch.domain.routing.linked.LinkedProblem.Visit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small problems with many double visits, tight windows and too few hands. */
final class RandomLinkedProblems {
    private RandomLinkedProblems() {}

    static Arbitrary<LinkedProblem> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.longs().between(0, Long.MAX_VALUE / 2))
                .as(RandomLinkedProblems::problem);
    }

    static LinkedProblem problem(int visits, int therapists, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] east = random.ints(visits + 1, 0, 60).toArray();
        int[] north = random.ints(visits + 1, 0, 60).toArray();
        int[][] ways = IntStream.rangeClosed(0, visits)
                .mapToObj(a -> IntStream.rangeClosed(0, visits)
                        .map(b -> (int) Math.ceil(Math.hypot(east[a] - east[b], north[a] - north[b])))
                        .toArray())
                .toArray(int[][]::new);
        List<Visit> asked = IntStream.rangeClosed(1, visits)
                .mapToObj(place -> visit(place, random))
                .toList();
        List<Long> skills = IntStream.range(0, therapists)
                .mapToObj(_ -> random.nextLong(1, 8))
                .toList();
        return new LinkedProblem(ways, 0, asked, skills);
    }

    private static Visit visit(int place, SplittableRandom random) {
        int opens = random.nextInt(300);
        int due = opens + random.nextInt(80);
        Task task = new Task(1L << random.nextInt(3), random.nextInt(30));
        if (random.nextInt(3) > 0) {
            return new Visit(place, opens, due, List.of(task), null);
        }
        int least = random.nextBoolean() ? 0 : random.nextInt(40);
        Gap gap = new Gap(least, least + (random.nextBoolean() ? 0 : random.nextInt(40)));
        return new Visit(place, opens, due, List.of(task, new Task(1L << random.nextInt(3), random.nextInt(30))), gap);
    }
}

package health.homeward.dispatch.domain.routing.linked;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A linked problem laid out for a search. Each task is a node; behind the tasks come for each therapist a node where his tour
 * starts and one where it ends.
 */
final class Nodes {
    static final int NONE = -1;
    /** How near in time a visit is, against how near in place. */
    private static final double TIME_COUNTS = 0.3;

    final int visits;
    final int tasks;
    final int therapists;
    final int count;
    final int[][] ways;
    final int[] first;
    /** The second task of a visit, or {@link #NONE}. */
    final int[] second;

    final int[] least;
    final int[] most;
    final int[] visit;
    final int[] place;
    final int[] duration;
    final int[] opens;
    final int[] due;
    /** Who is able to do a task. */
    final int[][] able;
    /** Visits by nearness in place and time, each itself the first. */
    final int[][] neighbours;

    Nodes(LinkedProblem problem) {
        ways = problem.ways();
        visits = problem.visits().size();
        therapists = problem.therapists().size();
        tasks = problem.visits().stream().mapToInt(one -> one.tasks().size()).sum();
        count = tasks + 2 * therapists;
        first = new int[visits];
        second = new int[visits];
        least = new int[visits];
        most = new int[visits];
        visit = new int[tasks];
        place = new int[count];
        duration = new int[count];
        opens = new int[tasks];
        due = new int[tasks];
        able = new int[tasks][];
        Arrays.fill(place, problem.base());
        int task = 0;
        for (int number = 0; number < visits; number++) {
            LinkedProblem.Visit one = problem.visits().get(number);
            first[number] = task;
            second[number] = one.tasks().size() == 2 ? task + 1 : NONE;
            least[number] = one.gap() == null ? 0 : one.gap().least();
            most[number] = one.gap() == null ? 0 : one.gap().most();
            for (LinkedProblem.Task what : one.tasks()) {
                lay(task++, number, one, what, problem.therapists());
            }
        }
        neighbours = IntStream.range(0, visits).mapToObj(this::neighboursOf).toArray(int[][]::new);
    }

    private void lay(int task, int number, LinkedProblem.Visit one, LinkedProblem.Task what, List<Long> skills) {
        visit[task] = number;
        place[task] = one.place();
        duration[task] = what.duration();
        opens[task] = one.opens();
        due[task] = one.due();
        able[task] = IntStream.range(0, therapists)
                .filter(therapist -> (what.skills() & ~skills.get(therapist)) == 0)
                .toArray();
    }

    private int[] neighboursOf(int number) {
        int task = first[number];
        return IntStream.range(0, visits)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer other) -> other == number ? -1 : apart(task, first[other])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double apart(int task, int other) {
        return way(task, other) + TIME_COUNTS * Math.abs(opens[task] - opens[other]);
    }

    int way(int from, int to) {
        return ways[place[from]][place[to]];
    }

    int start(int therapist) {
        return tasks + therapist;
    }

    int end(int therapist) {
        return tasks + therapists + therapist;
    }

    boolean isTask(int node) {
        return node < tasks;
    }

    boolean isDouble(int visit) {
        return second[visit] != NONE;
    }

    /** The other task of the same visit, or {@link #NONE}. */
    int partner(int task) {
        int number = visit[task];
        return second[number] == task ? first[number] : second[number];
    }

    /** How much later than a task its partner starts at least: below zero where the partner may be the earlier one. */
    int gapTo(int task) {
        int number = visit[task];
        return first[number] == task ? least[number] : -most[number];
    }

    int late(int task, int start) {
        return Math.max(0, start - due[task]);
    }
}

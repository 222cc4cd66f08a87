package health.homeward.dispatch.domain.routing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a search found.
 *
 * @param tours  for each vehicle the stops in their order
 * @param absent stops that nobody visits
 * @param cost   ways of all tours with their surcharges, and the prices of what is absent
 * @param effort iterations that it took
 */
public record RoutingPlan(List<List<Integer>> tours, List<Integer> absent, long cost, long effort) {

    /** A plan that was made elsewhere, with its cost. */
    public static RoutingPlan of(RoutingProblem problem, List<List<Integer>> tours) {
        List<Integer> absent = IntStream.range(0, problem.stops().size())
                .filter(stop -> tours.stream().noneMatch(tour -> tour.contains(stop)))
                .boxed()
                .toList();
        long cost = IntStream.range(0, tours.size())
                .mapToLong(vehicle -> cost(problem, problem.vehicles().get(vehicle), tours.get(vehicle)))
                .sum();
        long missed = absent.stream()
                .mapToLong(stop -> problem.stops().get(stop).absence())
                .sum();
        return new RoutingPlan(List.copyOf(tours), absent, cost + missed, 0);
    }

    private static long cost(RoutingProblem problem, RoutingProblem.Vehicle vehicle, List<Integer> tour) {
        if (tour.isEmpty()) {
            return 0;
        }
        int[][] ways = problem.waysOf(vehicle);
        long cost = 0;
        int place = vehicle.startPlace();
        for (int stop : tour) {
            int next = problem.stops().get(stop).place();
            cost += ways[place][next]
                    + (vehicle.surcharges().isEmpty() ? 0 : vehicle.surcharges().get(stop));
            place = next;
        }
        return cost + ways[place][vehicle.endPlace()];
    }
}

package health.homeward.dispatch.domain.routing;

import java.util.ArrayList;
import java.util.List;

/** When the services of a tour start: at the times that were wished for where they still fit, else as early as they can. */
public final class Timetable {
    private Timetable() {}

    /**
     * @param tour   stops in their order, that the vehicle can drive
     * @param wished for each stop of the problem a start, or anything outside its windows for none
     * @return for each stop of the tour its start
     */
    public static List<Integer> of(
            RoutingProblem problem, RoutingProblem.Vehicle vehicle, List<Integer> tour, int[] wished) {
        int[][] ways = problem.waysOf(vehicle);
        List<Windows> windows = tour.stream()
                .map(stop -> new Windows(problem.stops().get(stop), problem.grid()))
                .toList();
        int[] latest = latest(problem, vehicle, tour, windows);
        List<Integer> starts = new ArrayList<>();
        int place = vehicle.startPlace();
        int departs = vehicle.from();
        for (int i = 0; i < tour.size(); i++) {
            RoutingProblem.Stop stop = problem.stops().get(tour.get(i));
            int earliest = windows.get(i).earliest(departs + ways[place][stop.place()]);
            int wish = wished[tour.get(i)];
            boolean fits =
                    wish >= earliest && wish <= latest[i] && windows.get(i).allow(wish);
            starts.add(fits ? wish : earliest);
            departs = starts.get(i) + stop.duration();
            place = stop.place();
        }
        return List.copyOf(starts);
    }

    private static int[] latest(
            RoutingProblem problem, RoutingProblem.Vehicle vehicle, List<Integer> tour, List<Windows> windows) {
        int[][] ways = problem.waysOf(vehicle);
        int[] latest = new int[tour.size()];
        int limit = vehicle.until();
        int next = vehicle.endPlace();
        for (int i = tour.size() - 1; i >= 0; i--) {
            RoutingProblem.Stop stop = problem.stops().get(tour.get(i));
            latest[i] = windows.get(i).latest(limit - ways[stop.place()][next] - stop.duration());
            limit = latest[i];
            next = stop.place();
        }
        return latest;
    }
}

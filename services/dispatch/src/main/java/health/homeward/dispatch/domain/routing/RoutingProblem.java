package health.homeward.dispatch.domain.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Stops to be visited by vehicles within time windows: the vehicle routing problem with time windows, with skills, different
 * vehicles and stops that may be left out at a price. Times, ways and costs are whole numbers of one unit, such as seconds.
 *
 * @param ways     for each profile, from place to place: {@code ways.get(profile)[from][to]}, not negative; time and cost at once
 * @param stops    what is to be visited
 * @param vehicles who visits: a shift of a therapist is one vehicle
 * @param grid     services start on its full multiples, or on the only instant that their window has; 1 lets them start whenever
 */
public record RoutingProblem(List<int[][]> ways, List<Stop> stops, List<Vehicle> vehicles, int grid) {
    /** Keeps sums of a day's times far from the end of the numbers; a surcharge as high forbids. */
    public static final int FAR = Integer.MAX_VALUE / 4;

    public RoutingProblem {
        ways = List.copyOf(ways);
        stops = List.copyOf(stops);
        vehicles = List.copyOf(vehicles);
        if (ways.isEmpty() || grid < 1) {
            throw new IllegalArgumentException("There is no problem without ways, and no grid below 1.");
        }
        int places = ways.getFirst().length;
        ways.forEach(profile -> requireWays(profile, places));
        stops.forEach(stop -> Objects.checkIndex(stop.place(), places));
        for (Vehicle vehicle : vehicles) {
            Objects.checkIndex(vehicle.startPlace(), places);
            Objects.checkIndex(vehicle.endPlace(), places);
            Objects.checkIndex(vehicle.profile(), ways.size());
            if (!vehicle.surcharges().isEmpty() && vehicle.surcharges().size() != stops.size()) {
                throw new IllegalArgumentException("A vehicle has a surcharge for every stop or for none.");
            }
        }
    }

    /** All vehicles go by the same ways, and start whenever they may. */
    public RoutingProblem(int[][] ways, List<Stop> stops, List<Vehicle> vehicles) {
        this(List.<int[][]>of(ways), stops, vehicles, 1);
    }

    public int[][] waysOf(Vehicle vehicle) {
        return ways.get(vehicle.profile());
    }

    private static void requireWays(int[][] ways, int places) {
        if (ways.length != places || Arrays.stream(ways).anyMatch(row -> row.length != places)) {
            throw new IllegalArgumentException("Ways lead from every place to every place.");
        }
        if (Arrays.stream(ways).flatMapToInt(Arrays::stream).anyMatch(way -> way < 0)) {
            throw new IllegalArgumentException("No way is shorter than nothing.");
        }
    }

    /**
     * @param opens  earliest start of a service; who comes earlier waits
     * @param closes latest start of a service
     */
    public record Window(int opens, int closes) {
        public Window {
            if (opens > closes || opens < -FAR || closes > FAR) {
                throw new IllegalArgumentException("A window closes after it opens.");
            }
        }

        boolean isBefore(Window other) {
            return closes < other.opens;
        }
    }

    /**
     * @param place    index into the ways
     * @param duration of the service, from its start
     * @param windows  in which the service may start, one after the other
     * @param load     of the vehicle's capacity
     * @param skills   bits that the vehicle must have
     * @param absence  cost of leaving the stop out
     */
    public record Stop(int place, int duration, List<Window> windows, int load, long skills, long absence) {
        public Stop {
            windows = List.copyOf(windows);
            if (windows.isEmpty() || duration < 0 || load < 0 || absence < 0) {
                throw new IllegalArgumentException("A stop needs a window, and nothing negative.");
            }
            for (int i = 1; i < windows.size(); i++) {
                if (!windows.get(i - 1).isBefore(windows.get(i))) {
                    throw new IllegalArgumentException("Windows follow one another.");
                }
            }
            if (windows.getLast().closes() + (long) duration > FAR) {
                throw new IllegalArgumentException("A service ends within the numbers.");
            }
        }

        public Stop(int place, int duration, int opens, int closes, int load, long skills, long absence) {
            this(place, duration, List.of(new Window(opens, closes)), load, skills, absence);
        }

        /** Earliest start of the service. */
        public int opens() {
            return windows.getFirst().opens();
        }

        /** Latest start of the service. */
        public int closes() {
            return windows.getLast().closes();
        }
    }

    /**
     * @param from       earliest departure from the start place
     * @param until      latest arrival at the end place
     * @param profile    by which of the problem's ways it goes
     * @param surcharges what each stop costs beyond the ways when this vehicle visits it, {@link #FAR} where it must not; empty
     *                   where nothing does
     */
    public record Vehicle(
            int startPlace,
            int endPlace,
            int from,
            int until,
            int capacity,
            long skills,
            int profile,
            List<Integer> surcharges) {
        public Vehicle {
            surcharges = List.copyOf(surcharges);
            if (from > until || until > FAR || capacity < 0) {
                throw new IllegalArgumentException("A vehicle leaves before it returns.");
            }
            if (surcharges.stream().anyMatch(surcharge -> surcharge < 0 || surcharge > FAR)) {
                throw new IllegalArgumentException("A surcharge is nothing or something, and no more than forbids.");
            }
        }

        /** Goes by the only ways that there are, and charges nothing for itself. */
        public Vehicle(int startPlace, int endPlace, int from, int until, int capacity, long skills) {
            this(startPlace, endPlace, from, until, capacity, skills, 0, List.of());
        }
    }
}

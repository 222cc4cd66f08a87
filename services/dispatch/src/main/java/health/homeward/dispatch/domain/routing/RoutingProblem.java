package health.homeward.dispatch.domain.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Stops to be visited by vehicles within time windows: the vehicle routing problem with time windows, with skills, different
 * vehicles and stops that may be left out at a price. Times, ways and costs are whole numbers of one unit, such as seconds.
 *
 * @param ways     from place to place: {@code ways[from][to]}, not negative; time and cost at once
 * @param stops    what is to be visited
 * @param vehicles who visits: a shift of a therapist is one vehicle
 */
public record RoutingProblem(int[][] ways, List<Stop> stops, List<Vehicle> vehicles) {
    /** Keeps sums of a day's times far from the end of the numbers. */
    static final int FAR = Integer.MAX_VALUE / 4;

    public RoutingProblem {
        stops = List.copyOf(stops);
        vehicles = List.copyOf(vehicles);
        int places = ways.length;
        if (Arrays.stream(ways).anyMatch(row -> row.length != places)) {
            throw new IllegalArgumentException("Ways lead from every place to every place.");
        }
        if (Arrays.stream(ways).flatMapToInt(Arrays::stream).anyMatch(way -> way < 0)) {
            throw new IllegalArgumentException("No way is shorter than nothing.");
        }
        stops.forEach(stop -> Objects.checkIndex(stop.place(), places));
        vehicles.forEach(vehicle -> {
            Objects.checkIndex(vehicle.startPlace(), places);
            Objects.checkIndex(vehicle.endPlace(), places);
        });
    }

    /**
     * @param place    index into the ways
     * @param duration of the service, from its start
     * @param opens    earliest start of the service; who comes earlier waits
     * @param closes   latest start of the service
     * @param load     of the vehicle's capacity
     * @param skills   bits that the vehicle must have
     * @param absence  cost of leaving the stop out
     */
    public record Stop(int place, int duration, int opens, int closes, int load, long skills, long absence) {
        public Stop {
            if (duration < 0 || load < 0 || absence < 0 || opens > closes || closes + (long) duration > FAR) {
                throw new IllegalArgumentException("A stop needs a window that ends, and nothing negative.");
            }
        }
    }

    /**
     * @param from  earliest departure from the start place
     * @param until latest arrival at the end place
     */
    public record Vehicle(int startPlace, int endPlace, int from, int until, int capacity, long skills) {
        public Vehicle {
            if (from > until || until > FAR || capacity < 0) {
                throw new IllegalArgumentException("A vehicle leaves before it returns.");
            }
        }

        boolean fits(Stop stop) {
            return (stop.skills() & ~skills) == 0 && stop.load() <= capacity;
        }
    }
}

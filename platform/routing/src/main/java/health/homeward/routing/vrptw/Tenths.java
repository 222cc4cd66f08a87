package health.homeward.routing.vrptw;

import health.homeward.routing.vrptw.VrptwInstance.Place;
import java.util.List;

/** An instance as solvers take it: everything in whole tenths. The checker does not use it. */
public record Tenths(VrptwInstance instance, long[][] ways) {
    public static Tenths of(VrptwInstance instance) {
        List<Place> places = instance.places();
        return new Tenths(
                instance,
                places.stream()
                        .map(from ->
                                places.stream().mapToLong(to -> way(from, to)).toArray())
                        .toArray(long[][]::new));
    }

    private static long way(Place from, Place to) {
        double x = from.x() - to.x();
        double y = from.y() - to.y();
        return (long) (10 * Math.sqrt(x * x + y * y));
    }

    public int count() {
        return ways.length;
    }

    public int ready(int place) {
        return 10 * instance.places().get(place).ready();
    }

    public int due(int place) {
        return 10 * instance.places().get(place).due();
    }

    public int service(int place) {
        return 10 * instance.places().get(place).service();
    }

    public int demand(int place) {
        return instance.places().get(place).demand();
    }
}

package health.homeward.routing.vrptw;

import health.homeward.routing.Instance;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A vehicle routing problem with time windows, as Solomon's files state it.
 *
 * @param places the depot first, then the customers, in the file's numbering
 * @param best   total distance, rounded down to tenths on every way
 */
public record VrptwInstance(String name, int vehicles, int capacity, List<Place> places, OptionalDouble best)
        implements Instance {
    public VrptwInstance {
        places = List.copyOf(places);
    }

    /**
     * @param ready earliest start of the service
     * @param due   latest start of the service; at the depot latest return
     */
    public record Place(int x, int y, int demand, int ready, int due, int service) {}

    @Override
    public int size() {
        return places.size() - 1;
    }
}

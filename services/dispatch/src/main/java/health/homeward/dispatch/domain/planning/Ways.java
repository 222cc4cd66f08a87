package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.team.Transport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways on real roads that were looked up before planning; what is not among them can only be estimated. */
public final class Ways {

    public static final Ways NONE = new Ways(Map.of());

    private final Map<Transport, Table> tables;

    public Ways(Map<Transport, Table> tables) {
        this.tables = Map.copyOf(tables);
    }

    /** How long and how far. */
    public record Way(int seconds, int metres) {}

    /** Empty where a place is off the network, unreachable, or was never asked for. */
    public Optional<Way> between(Place from, Place to, Transport by) {
        return Optional.ofNullable(tables.get(by)).flatMap(table -> table.between(from, to));
    }

    /** All ways between some places by one transport, frozen. */
    public static final class Table {

        private static final int NO_WAY = -1;

        private final Map<Place, Integer> places = new HashMap<>();
        private final int[][] seconds;
        private final int[][] metres;

        /**
         * Copies a matrix.
         *
         * @param seconds from each place, in their order, to each; below 0 where there is no way
         * @param metres the same ways' lengths
         */
        public Table(List<Place> places, int[][] seconds, int[][] metres) {
            places.forEach(place -> this.places.putIfAbsent(place, this.places.size()));
            if (this.places.size() != places.size() || seconds.length != places.size()) {
                throw new IllegalArgumentException("a table has one row for each of its places, and each place once");
            }
            this.seconds = copy(seconds);
            this.metres = copy(metres);
        }

        private static int[][] copy(int[][] matrix) {
            int[][] copy = new int[matrix.length][];
            for (int row = 0; row < matrix.length; row++) {
                copy[row] = matrix[row].clone();
            }
            return copy;
        }

        Optional<Way> between(Place from, Place to) {
            Integer row = places.get(from);
            Integer column = places.get(to);
            return row == null || column == null || seconds[row][column] <= NO_WAY
                    ? Optional.empty()
                    : Optional.of(new Way(seconds[row][column], metres[row][column]));
        }
    }
}

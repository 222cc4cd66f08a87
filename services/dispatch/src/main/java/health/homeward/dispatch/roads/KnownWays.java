package health.homeward.dispatch.roads;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The ways of one transport that were found so far, by the places' keys. */
final class KnownWays {

    static final int NO_WAY = -1;
    static final int UNKNOWN = -2;

    private final Map<PlaceKey, Integer> places = new HashMap<>();
    private int[][] seconds = new int[0][];
    private int[][] metres = new int[0][];

    int size() {
        return places.size();
    }

    boolean holds(PlaceKey place) {
        return places.containsKey(place);
    }

    /** Seconds, or below 0: no way, or never looked for. */
    int seconds(PlaceKey from, PlaceKey to) {
        return cell(seconds, from, to);
    }

    int metres(PlaceKey from, PlaceKey to) {
        return cell(metres, from, to);
    }

    void put(PlaceKey from, PlaceKey to, int wayInSeconds, int wayInMetres) {
        int row = index(from);
        int column = index(to);
        seconds[row] = wide(seconds[row], column);
        metres[row] = wide(metres[row], column);
        seconds[row][column] = wayInSeconds;
        metres[row][column] = wayInMetres;
    }

    private int cell(int[][] matrix, PlaceKey from, PlaceKey to) {
        Integer row = places.get(from);
        Integer column = places.get(to);
        return row == null || column == null || column >= matrix[row].length ? UNKNOWN : matrix[row][column];
    }

    private int index(PlaceKey place) {
        return places.computeIfAbsent(place, _ -> {
            int next = places.size();
            if (next == seconds.length) {
                seconds = higher(seconds);
                metres = higher(metres);
            }
            return next;
        });
    }

    private static int[][] higher(int[][] matrix) {
        int[][] higher = Arrays.copyOf(matrix, Math.max(16, matrix.length * 2));
        Arrays.fill(higher, matrix.length, higher.length, new int[0]);
        return higher;
    }

    /** Rows grow to exactly the places there are, so that the bound on places bounds the memory too. */
    private int[] wide(int[] row, int column) {
        if (column < row.length) {
            return row;
        }
        int[] wide = Arrays.copyOf(row, Math.max(column + 1, places.size()));
        Arrays.fill(wide, row.length, wide.length, UNKNOWN);
        return wide;
    }
}

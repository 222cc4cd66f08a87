package health.homeward.routing.vrptw;

import health.homeward.routing.vrptw.VrptwInstance.Place;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Reads the text that Solomon's, Gehring's and Homberger's instances come in. */
public final class SolomonFile {
    private static final int COLUMNS = 7;

    private SolomonFile() {}

    public static VrptwInstance read(String name, List<String> lines, OptionalDouble best) {
        List<int[]> rows = lines.stream()
                .map(String::trim)
                .filter(SolomonFile::numbers)
                .map(SolomonFile::row)
                .toList();
        List<int[]> places = rows.stream().filter(row -> row.length == COLUMNS).toList();
        int[] fleet =
                rows.stream().filter(row -> row.length == 2).findFirst().orElseThrow(() -> unreadable(name, "a fleet"));
        if (places.size() < 2) {
            throw unreadable(name, "a depot and customers");
        }
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i)[0] != i) {
                throw unreadable(name, "place %d in its order".formatted(i));
            }
        }
        return new VrptwInstance(
                name,
                fleet[0],
                fleet[1],
                places.stream().map(SolomonFile::place).toList(),
                best);
    }

    private static boolean numbers(String line) {
        return line.matches("[-+.\\d]+(\\s+[-+.\\d]+)+");
    }

    private static int[] row(String line) {
        return Arrays.stream(line.split("\\s+")).mapToInt(SolomonFile::whole).toArray();
    }

    /** Some files write whole numbers with a fraction of zeros. */
    private static int whole(String text) {
        double number = Double.parseDouble(text);
        if (number != Math.rint(number)) {
            throw new IllegalArgumentException("not a whole number: " + text);
        }
        return (int) number;
    }

    private static Place place(int[] row) {
        return new Place(row[1], row[2], row[3], row[4], row[5], row[6]);
    }

    private static IllegalArgumentException unreadable(String name, String missing) {
        return new IllegalArgumentException("%s does not state %s".formatted(name, missing));
    }
}

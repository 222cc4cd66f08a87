package health.homeward.dispatch.roads;

import health.homeward.dispatch.domain.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An invented town of straight streets, a farm with a one-way shortcut, and a second town that no road leads to. */
public final class SmallTown {

    static final Place SQUARE = new Place(42.5000, 1.5000);
    static final Place CHURCH = new Place(42.5220, 1.5220);
    static final Place SCHOOL = new Place(42.5100, 1.5020);
    static final Place NORTH_GATE = new Place(42.5040, 1.5000);
    static final Place FARM = new Place(42.5000, 1.4800);
    static final Place ISLAND = new Place(42.6000, 1.6000);
    static final Place ISLAND_PORT = new Place(42.6100, 1.6100);
    static final Place PEAK = new Place(42.5500, 1.4500);

    private static final int STREETS = 12;
    private static final double SPACING = 0.002;
    private static final int MEADOW_NODE = 900;
    private static final int FARM_NODE = 901;

    private SmallTown() {}

    public static Path writtenTo(Path folder) throws IOException {
        StringBuilder nodes = new StringBuilder();
        StringBuilder ways = new StringBuilder();
        streets(1000, SQUARE, nodes, ways);
        streets(5000, ISLAND, nodes, ways);
        nodes.append(node(MEADOW_NODE, 42.4900, 1.4900)).append(node(FARM_NODE, FARM.latitude(), FARM.longitude()));
        ways.append(way(90, List.of(FARM_NODE, MEADOW_NODE, 1000), ""));
        ways.append(way(91, List.of(1000, FARM_NODE), "<tag k='oneway' v='yes'/>"));
        return Files.writeString(
                folder.resolve("town.osm"),
                "<?xml version='1.0'?><osm version='0.6'>" + nodes + ways + noLeftTurn(90, 1000, 10_121) + "</osm>");
    }

    /** Who comes from the farm may not turn north on the square. */
    private static String noLeftTurn(int from, int via, int to) {
        return """
                <relation id='1'><member type='way' ref='%d' role='from'/><member type='node' ref='%d' role='via'/>
                <member type='way' ref='%d' role='to'/><tag k='type' v='restriction'/>
                <tag k='restriction' v='no_left_turn'/></relation>""".formatted(from, via, to);
    }

    private static void streets(int first, Place corner, StringBuilder nodes, StringBuilder ways) {
        for (int north = 0; north < STREETS; north++) {
            for (int east = 0; east < STREETS; east++) {
                int id = first + north * STREETS + east;
                nodes.append(node(id, corner.latitude() + north * SPACING, corner.longitude() + east * SPACING));
                if (east > 0) {
                    ways.append(way(10 * id, List.of(id - 1, id), ""));
                }
                if (north > 0) {
                    ways.append(way(10 * id + 1, List.of(id - STREETS, id), ""));
                }
            }
        }
    }

    private static String node(int id, double latitude, double longitude) {
        return String.format(Locale.ROOT, "<node id='%d' lat='%.5f' lon='%.5f'/>", id, latitude, longitude);
    }

    private static String way(int id, List<Integer> nodes, String tags) {
        StringBuilder way = new StringBuilder("<way id='%d'>".formatted(id));
        nodes.forEach(node -> way.append("<nd ref='%d'/>".formatted(node)));
        return way.append("<tag k='highway' v='residential'/>")
                .append(tags)
                .append("</way>")
                .toString();
    }

    /** Settings of a test. */
    record Settings(Optional<Path> extract, Optional<Path> cache, int threads, int mostPlaces) implements RoadSettings {

        static Settings of(Path extract, Path cache) {
            return new Settings(Optional.of(extract), Optional.of(cache), 2, 2000);
        }

        Settings mostPlaces(int most) {
            return new Settings(extract, cache, threads, most);
        }

        Settings threads(int number) {
            return new Settings(extract, cache, number, mostPlaces);
        }
    }
}

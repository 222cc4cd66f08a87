package health.homeward.dispatch.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.planning.Ways;
import health.homeward.dispatch.domain.team.Transport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The roads of the demo region, where the extract lies beside the repository; prints what they cost. */
class AndorraTest {

    static final Path EXTRACT =
            Path.of(System.getProperty("homeward.root", "../.."), "../shared/data/osm/andorra.osm.pbf");
    private static final Place CAPITAL = new Place(42.5063, 1.5218);
    private static final Place ENCAMP = new Place(42.5347, 1.5801);

    @TempDir
    private Path folder;

    @Test
    void the_way_from_the_capital_to_encamp_is_a_road() {
        assumeTrue(Files.isRegularFile(EXTRACT), "no extract of Andorra beside the repository");
        Roads roads = new Roads(SmallTown.Settings.of(EXTRACT, folder));
        long before = System.nanoTime();
        roads.open().join();
        print("import", before);

        Set<Place> places = hundred();
        for (Transport by : List.of(Transport.CAR, Transport.BICYCLE, Transport.ON_FOOT)) {
            long start = System.nanoTime();
            Ways ways = roads.ways(Map.of(by, places));
            print(places.size() + " places by " + by, start);

            // The extract lacks the footpath beside the valley's road: who walks goes round.
            assertThat(ways.between(CAPITAL, ENCAMP, by)).hasValueSatisfying(way -> assertThat(way.metres())
                    .isBetween(5800, by == Transport.ON_FOOT ? 16_000 : 9000));
        }
        roads.close();
    }

    /** The two towns and others along the valley between them. */
    private static Set<Place> hundred() {
        Random random = new Random(1);
        Set<Place> places = new LinkedHashSet<>(List.of(CAPITAL, ENCAMP));
        while (places.size() < 100) {
            double along = random.nextDouble();
            places.add(new Place(
                    CAPITAL.latitude()
                            + along * (ENCAMP.latitude() - CAPITAL.latitude())
                            + (random.nextDouble() - 0.5) * 0.01,
                    CAPITAL.longitude()
                            + along * (ENCAMP.longitude() - CAPITAL.longitude())
                            + (random.nextDouble() - 0.5) * 0.01));
        }
        return places;
    }

    private static void print(String what, long sinceNanos) {
        Runtime jvm = Runtime.getRuntime();
        jvm.gc();
        System.out.printf(
                "Andorra: %s in %d ms, heap in use %d MiB%n",
                what,
                Duration.ofNanos(System.nanoTime() - sinceNanos).toMillis(),
                (jvm.totalMemory() - jvm.freeMemory()) >> 20);
    }
}

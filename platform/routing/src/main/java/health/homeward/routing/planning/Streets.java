package health.homeward.routing.planning;

import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.roads.RoadSettings;
import health.homeward.dispatch.roads.Roads;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Lays a region upon the roads of an extract; what was made of the extract and the ways are kept for the next run. */
final class Streets {

    private Streets() {}

    /** The region with its ways; with none, and a line that says so, where there is no extract. */
    static Region under(Region region, Path extract, Path cache) {
        if (!Files.isRegularFile(extract)) {
            System.out.println("no extract of OpenStreetMap: ways are estimated");
            return region;
        }
        Roads roads = new Roads(new Given(Optional.of(extract), Optional.of(cache), 2, 20_000));
        roads.open().join();
        long start = System.nanoTime();
        Region laid = region.with(roads.ways(region.placesByTransport()));
        System.out.printf(
                Locale.ROOT,
                "roads of %s: %s, %d ways searched in %.1f s, the rest kept from earlier runs%n",
                extract.getFileName(),
                roads.state().kind(),
                roads.waysComputed(),
                (System.nanoTime() - start) / 1e9);
        roads.close();
        return laid;
    }

    private record Given(Optional<Path> extract, Optional<Path> cache, int threads, int mostPlaces)
            implements RoadSettings {}
}

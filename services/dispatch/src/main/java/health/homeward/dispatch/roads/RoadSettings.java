package health.homeward.dispatch.roads;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where the roads come from and what they may cost. */
@ConfigMapping(prefix = "homeward.dispatch.roads")
public interface RoadSettings {

    /** An OpenStreetMap extract, .osm.pbf or .osm; none: every way is estimated. */
    Optional<Path> extract();

    /** Folder that keeps what was made of the extract and the ways looked up so far; none: below the temporary folder. */
    Optional<Path> cache();

    /** Threads that search for ways. */
    @WithDefault("2")
    int threads();

    /** Ways are kept for so many places by each transport: 8 bytes for each pair, twice while a region is planned. */
    @WithDefault("2000")
    int mostPlaces();

    default Path cacheFolder() {
        return cache().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "homeward-roads"));
    }
}

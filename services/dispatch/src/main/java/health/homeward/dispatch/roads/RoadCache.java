package health.homeward.dispatch.roads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The folder of one extract's network and ways; several replicas may share it. */
final class RoadCache {

    private static final Logger LOG = Logger.getLogger(RoadCache.class);

    private final Extract extract;
    private final Path folder;

    RoadCache(Extract extract, Path cache) throws IOException {
        this.extract = extract;
        this.folder = Files.createDirectories(cache.resolve(extract.fingerprint()));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    Path folder() {
        return folder;
    }

    /** The network as an earlier start left it; what cannot be read is thrown away. */
    Optional<RoadGraph> kept() throws IOException {
        if (!Files.isDirectory(graph())) {
            return Optional.empty();
        }
        try {
            return RoadGraph.load(graph());
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The kept road network of %s cannot be read (%s): it is made anew",
                    extract.name(), e.getClass().getSimpleName());
            delete(graph());
            return Optional.empty();
        }
    }

    /** Makes the network beside its place and moves it there as a whole, so that nobody ever reads half of one. */
    RoadGraph make() throws IOException {
        Path unfinished = folder.resolve("unfinished-" + UUID.randomUUID());
        try {
            RoadGraph.make(extract, unfinished);
            if (!Files.exists(graph())) {
                Files.move(unfinished, graph());
            }
        } finally {
            delete(unfinished);
        }
        return kept().orElseThrow(() -> new IOException("the network that was just made is gone"));
    }

    private Path graph() {
        return folder.resolve("graph");
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            List<Path> deepestFirst;
            try (Stream<Path> all = Files.walk(root)) {
                deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}

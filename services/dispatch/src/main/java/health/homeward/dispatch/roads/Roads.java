package health.homeward.dispatch.roads;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.picture.Box;
import health.homeward.dispatch.domain.planning.Ways;
import health.homeward.dispatch.domain.team.Transport;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** The region's roads: opened once, asked for ways ever after; whatever is wrong with them, planning goes on without. */
@Singleton
public class Roads {

    private static final Logger LOG = Logger.getLogger(Roads.class);

    private final RoadSettings settings;
    private volatile RoadState state = RoadState.none();
    private volatile Optional<Network> network = Optional.empty();

    public Roads(RoadSettings settings) {
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        open();
    }

    void stop(@Observes ShutdownEvent event) {
        close();
    }

    public RoadState state() {
        return state;
    }

    /** Without it there is nothing to be looked up and every way is an estimate. */
    public boolean isReady() {
        return network.isPresent();
    }

    /** How many ways were searched for since the start, rather than found in the cache. */
    public long waysComputed() {
        return network.map(Network::computed).orElse(0L);
    }

    /**
     * Looks up every way among places, by each transport; it may search for seconds, so never on the event loop.
     *
     * @return what is known; nothing for a transport without roads, and nothing at all until the roads are ready
     */
    public Ways ways(Map<Transport, Set<Place>> places) {
        Map<Transport, Ways.Table> tables = new EnumMap<>(Transport.class);
        network.ifPresent(open -> places.forEach(
                (by, among) -> open.table(by, List.copyOf(among)).ifPresent(table -> tables.put(by, table))));
        return new Ways(tables);
    }

    /** The quickest way as a line of points; none where no road is known. It searches, so never on the event loop. */
    public List<Place> line(Transport by, Place from, Place to) {
        return network.map(open -> open.line(by, from, to)).orElse(List.of());
    }

    /** The streets of a part of the map; none where no road is known. */
    public List<List<Place>> streets(Box box) {
        return network.map(open -> open.streets(box)).orElse(List.of());
    }

    /**
     * Opens what an earlier start left in the cache at once; imports in the background.
     *
     * @return completed when the state is a final one
     */
    public CompletableFuture<Void> open() {
        if (settings.extract().isEmpty()) {
            say(RoadState.none());
            return CompletableFuture.completedFuture(null);
        }
        return open(settings.extract().get());
    }

    private CompletableFuture<Void> open(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            say(RoadState.unusable(name, "There is no such extract."));
            return CompletableFuture.completedFuture(null);
        }
        try {
            Extract extract = Extract.read(file);
            RoadCache cache = new RoadCache(extract, settings.cacheFolder());
            Optional<RoadGraph> kept = cache.kept();
            if (kept.isPresent()) {
                use(kept.get(), extract, cache);
                return CompletableFuture.completedFuture(null);
            }
            say(RoadState.importing(name));
            return CompletableFuture.runAsync(() -> importing(extract, cache), Roads::inBackground);
        } catch (IOException | RuntimeException e) {
            say(RoadState.unusable(name, "The extract or its cache cannot be read (%s).".formatted(named(e))));
            return CompletableFuture.completedFuture(null);
        }
    }

    private void importing(Extract extract, RoadCache cache) {
        try {
            use(cache.make(), extract, cache);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            say(RoadState.unusable(extract.name(), "The extract cannot be imported (%s).".formatted(named(e))));
        }
    }

    private void use(RoadGraph graph, Extract extract, RoadCache cache) throws IOException {
        if (graph.isEmpty()) {
            graph.close();
            say(RoadState.unusable(extract.name(), "The extract holds no roads."));
            return;
        }
        network = Optional.of(new Network(graph, extract, cache.folder(), settings));
        say(RoadState.ready(extract.name()));
    }

    public void close() {
        network.ifPresent(Network::close);
        network = Optional.empty();
    }

    private void say(RoadState now) {
        state = now;
        String extract = now.extract().orElse("none");
        if (now.kind() == RoadState.Kind.UNUSABLE) {
            LOG.warnf("Roads %s (%s): %s", now.kind(), extract, now.sentence());
        } else {
            LOG.infof("Roads %s (%s): %s", now.kind(), extract, now.sentence());
        }
    }

    /** The kind only: a parser's message may quote what it read. */
    private static String named(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getClass().getSimpleName();
    }

    private static void inBackground(Runnable work) {
        Thread.ofPlatform()
                .daemon()
                .name("roads-import")
                .priority(Thread.MIN_PRIORITY)
                .start(work);
    }
}

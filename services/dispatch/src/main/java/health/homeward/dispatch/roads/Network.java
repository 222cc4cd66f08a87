package health.homeward.dispatch.roads;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.picture.Box;
import health.homeward.dispatch.domain.planning.Ways;
import health.homeward.dispatch.domain.team.Transport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/** Roads that are open: one graph, a matrix of ways for each transport that uses roads, and the threads that search. */
final class Network implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Network.class);

    private final RoadGraph graph;
    private final ExecutorService threads;
    private final Map<Transport, WayMatrix> matrices = new EnumMap<>(Transport.class);

    Network(RoadGraph graph, Extract extract, Path folder, RoadSettings settings) throws IOException {
        this.graph = graph;
        this.threads = Executors.newFixedThreadPool(
                settings.threads(),
                Thread.ofPlatform().daemon().name("roads-", 0).factory());
        Searches searches = new Searches(graph, threads, settings.threads());
        for (Transport by : Transport.values()) {
            Optional<String> profile = RoadProfiles.name(by);
            if (profile.isPresent()) {
                matrices.put(by, new WayMatrix(searches, profile.get(), extract, folder, settings.mostPlaces()));
            }
        }
    }

    /** The ways by one transport; empty when it uses no roads, or when they fail: then the ways are estimated. */
    Optional<Ways.Table> table(Transport by, List<Place> places) {
        try {
            return Optional.ofNullable(matrices.get(by)).map(matrix -> matrix.table(places));
        } catch (RuntimeException e) {
            // Without the message: it may hold a place.
            LOG.warnf("No ways by %s could be looked up: %s", by, e.getClass().getName());
            return Optional.empty();
        }
    }

    /** The way from one place to the other as a line; none for a transport without roads, or where they fail. */
    List<Place> line(Transport by, Place from, Place to) {
        try {
            return RoadProfiles.name(by)
                    .map(profile -> graph.line(from, to, profile))
                    .orElse(List.of());
        } catch (RuntimeException e) {
            // Without the message: it may hold a place.
            LOG.warnf("A way by %s could not be drawn: %s", by, e.getClass().getName());
            return List.of();
        }
    }

    List<List<Place>> streets(Box box) {
        return graph.streets(box);
    }

    long computed() {
        return matrices.values().stream().mapToLong(WayMatrix::computed).sum();
    }

    @Override
    public void close() {
        threads.shutdown();
        matrices.values().forEach(Network::close);
        graph.close();
    }

    private static void close(WayMatrix matrix) {
        try {
            matrix.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

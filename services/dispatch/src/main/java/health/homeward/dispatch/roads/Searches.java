package health.homeward.dispatch.roads;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.roads.RoadSearch.Found;
import health.homeward.dispatch.roads.RoadSearch.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Runs searches side by side on a bounded number of threads; what they find does not depend on which thread found it. */
final class Searches {

    private final RoadGraph roads;
    private final ExecutorService threads;
    private final int width;

    Searches(RoadGraph roads, ExecutorService threads, int width) {
        this.roads = roads;
        this.threads = threads;
        this.width = width;
    }

    /** @return what each search found, in their order */
    List<Found> run(String profile, List<Place> places, List<Sweep> sweeps) {
        ConcurrentHashMap<Integer, Found> found = new ConcurrentHashMap<>();
        AtomicInteger next = new AtomicInteger();
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (int thread = 0; thread < Math.min(width, sweeps.size()); thread++) {
            running.add(CompletableFuture.runAsync(
                    () -> {
                        RoadSearch search = new RoadSearch(roads, profile, places);
                        for (int at = next.getAndIncrement(); at < sweeps.size(); at = next.getAndIncrement()) {
                            found.put(at, search.search(sweeps.get(at)));
                        }
                    },
                    threads));
        }
        running.forEach(CompletableFuture::join);
        return IntStream.range(0, sweeps.size()).mapToObj(found::get).toList();
    }
}

package health.homeward.dispatch.roads;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.planning.Ways;
import health.homeward.dispatch.roads.RoadSearch.Found;
import health.homeward.dispatch.roads.RoadSearch.Sweep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** The ways of one transport between whatever places are asked for; each is searched once and then kept, on disk too. */
final class WayMatrix implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WayMatrix.class);

    private final Searches searches;
    private final String profile;
    private final String salt;
    private final int mostPlaces;
    private final AtomicLong computed = new AtomicLong();
    private final WayFile file;
    private KnownWays known;
    private List<Place> lastAsked = List.of();
    private Ways.Table last = new Ways.Table(List.of(), new int[0][], new int[0][]);

    WayMatrix(Searches searches, String profile, Extract extract, Path folder, int mostPlaces) throws IOException {
        this.searches = searches;
        this.profile = profile;
        this.salt = extract.fingerprint();
        this.mostPlaces = mostPlaces;
        this.file = WayFile.open(folder.resolve(profile + ".ways"));
        this.known = kept();
    }

    private KnownWays kept() throws IOException {
        try {
            return file.read();
        } catch (WayFile.DamagedException e) {
            LOG.warnf("The kept ways by %s are damaged: they are thrown away and searched again", profile);
            file.empty();
            return new KnownWays();
        }
    }

    /** How many ways were searched for since the start. */
    long computed() {
        return computed.get();
    }

    /** The ways among these places; of too many only among the first. The same question twice running has the same answer. */
    synchronized Ways.Table table(List<Place> asked) {
        if (!asked.equals(lastAsked)) {
            last = lookUp(asked);
            lastAsked = asked;
        }
        return last;
    }

    private Ways.Table lookUp(List<Place> asked) {
        List<Place> places = asked.subList(0, Math.min(asked.size(), mostPlaces));
        if (places.size() < asked.size()) {
            LOG.warnf("Of %d places by %s only %d are looked up on roads", asked.size(), profile, places.size());
        }
        List<PlaceKey> keys =
                places.stream().map(place -> PlaceKey.of(place, salt)).toList();
        makeRoomFor(keys);
        complete(places, keys);
        return table(places, keys);
    }

    /** Starts afresh when the bound would be passed: who moved away is forgotten, who is still there is searched again. */
    private void makeRoomFor(List<PlaceKey> keys) {
        long added = keys.stream().filter(key -> !known.holds(key)).count();
        if (known.size() + added > mostPlaces) {
            LOG.infof("The kept ways by %s are of too many places: they are begun anew", profile);
            known = new KnownWays();
            onDisk(file::empty);
        }
    }

    private void complete(List<Place> places, List<PlaceKey> keys) {
        List<Sweep> sweeps = new Sweeps(missing(keys)).chosen();
        List<Found> found = searches.run(profile, places, sweeps);
        for (int search = 0; search < sweeps.size(); search++) {
            keep(sweeps.get(search), found.get(search), keys);
        }
    }

    private boolean[][] missing(List<PlaceKey> keys) {
        boolean[][] missing = new boolean[keys.size()][keys.size()];
        for (int from = 0; from < keys.size(); from++) {
            for (int to = 0; to < keys.size(); to++) {
                missing[from][to] = isMissing(keys.get(from), keys.get(to));
            }
        }
        return missing;
    }

    private boolean isMissing(PlaceKey from, PlaceKey to) {
        return known.seconds(from, to) == KnownWays.UNKNOWN;
    }

    private void keep(Sweep sweep, Found found, List<PlaceKey> keys) {
        WayFile.Record record = new WayFile.Record();
        for (int other = 0; other < keys.size(); other++) {
            PlaceKey from = keys.get(sweep.outward() ? sweep.place() : other);
            PlaceKey to = keys.get(sweep.outward() ? other : sweep.place());
            if (isMissing(from, to)) {
                boolean stays = from.equals(to) && found.seconds()[other] >= 0;
                int seconds = stays ? 0 : found.seconds()[other];
                int metres = stays ? 0 : found.metres()[other];
                known.put(from, to, seconds, metres);
                record.add(from, to, seconds, metres);
                computed.incrementAndGet();
            }
        }
        onDisk(() -> file.append(record));
    }

    /** A full disk costs the next start its searches, and this one nothing. */
    private void onDisk(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            LOG.warnf(
                    "The ways by %s cannot be kept on disk: %s",
                    profile, e.getClass().getSimpleName());
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private Ways.Table table(List<Place> places, List<PlaceKey> keys) {
        int[][] seconds = new int[keys.size()][keys.size()];
        int[][] metres = new int[keys.size()][keys.size()];
        for (int from = 0; from < keys.size(); from++) {
            for (int to = 0; to < keys.size(); to++) {
                seconds[from][to] = known.seconds(keys.get(from), keys.get(to));
                metres[from][to] = known.metres(keys.get(from), keys.get(to));
            }
        }
        return new Ways.Table(places, seconds, metres);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

package health.homeward.dispatch.roads;

import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.PMap;
import health.homeward.dispatch.domain.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The road network of an extract, in memory. */
final class RoadGraph implements AutoCloseable {

    private final GraphHopper hopper;

    private RoadGraph(GraphHopper hopper) {
        this.hopper = hopper;
    }

    /** Reads an extract and leaves its network in a folder; takes long and much memory. */
    static void make(Extract extract, Path folder) {
        GraphHopper hopper = configured(folder).setOSMFile(extract.file().toString());
        hopper.getReaderConfig().setParseWayNames(false);
        hopper.importAndClose();
    }

    /** The network that lies in a folder; empty when none does. */
    static Optional<RoadGraph> load(Path folder) {
        GraphHopper hopper = configured(folder).setAllowWrites(false);
        return hopper.load() ? Optional.of(new RoadGraph(hopper)) : Optional.empty();
    }

    private static GraphHopper configured(Path folder) {
        return new GraphHopper()
                .setGraphHopperLocation(folder.toString())
                .setEncodedValuesString(RoadProfiles.ENCODED_VALUES)
                .setProfiles(RoadProfiles.all());
    }

    boolean isEmpty() {
        return hopper.getBaseGraph().getEdges() == 0;
    }

    Weighting weighting(String profile) {
        return hopper.createWeighting(hopper.getProfile(profile), new PMap());
    }

    TraversalMode traversal(String profile) {
        Profile found = hopper.getProfile(profile);
        return found.hasTurnCosts() ? TraversalMode.EDGE_BASED : TraversalMode.NODE_BASED;
    }

    /** The nearest point of the network that the profile may use and leave again. */
    Snap snap(Place place, String profile, Weighting weighting) {
        EdgeFilter usable = new DefaultSnapFilter(
                weighting, hopper.getEncodingManager().getBooleanEncodedValue(Subnetwork.key(profile)));
        return hopper.getLocationIndex().findClosest(place.latitude(), place.longitude(), usable);
    }

    QueryGraph with(List<Snap> snaps) {
        return QueryGraph.create(hopper.getBaseGraph(), snaps);
    }

    @Override
    public void close() {
        hopper.close();
    }
}

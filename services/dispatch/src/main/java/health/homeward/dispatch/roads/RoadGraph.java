package health.homeward.dispatch.roads;

import com.graphhopper.GHRequest;
import com.graphhopper.GHResponse;
import com.graphhopper.GraphHopper;
import com.graphhopper.config.Profile;
import com.graphhopper.routing.ev.BooleanEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.Subnetwork;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.DefaultSnapFilter;
import com.graphhopper.routing.util.EdgeFilter;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import com.graphhopper.util.EdgeIteratorState;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.PMap;
import com.graphhopper.util.Parameters;
import com.graphhopper.util.PointList;
import com.graphhopper.util.shapes.BBox;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.picture.Box;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The road network of an extract, in memory. */
final class RoadGraph implements AutoCloseable {

    private static final int MOST_STREETS = 4000;

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

    /** Points along the quickest way, from door to door; none where no road joins the places. */
    List<Place> line(Place from, Place to, String profile) {
        GHRequest request = new GHRequest(from.latitude(), from.longitude(), to.latitude(), to.longitude())
                .setProfile(profile)
                .putHint(Parameters.Routing.INSTRUCTIONS, false);
        GHResponse response = hopper.route(request);
        if (response.hasErrors()) {
            return List.of();
        }
        List<Place> line = new ArrayList<>(List.of(from));
        line.addAll(places(response.getBest().getPoints()));
        line.add(to);
        return line;
    }

    /** The streets that cars use in a part of the map; the slowest are left out where there are too many to see. */
    List<List<Place>> streets(Box box) {
        EncodingManager values = hopper.getEncodingManager();
        BooleanEncodedValue allowed = values.getBooleanEncodedValue("car_access");
        DecimalEncodedValue speed = values.getDecimalEncodedValue("car_average_speed");
        Set<Integer> within = new LinkedHashSet<>();
        hopper.getLocationIndex().query(new BBox(box.west(), box.east(), box.south(), box.north()), within::add);
        return within.stream()
                .map(edge -> hopper.getBaseGraph().getEdgeIteratorState(edge, Integer.MIN_VALUE))
                .filter(edge -> edge.get(allowed) || edge.getReverse(allowed))
                .sorted(Comparator.comparingDouble((EdgeIteratorState edge) -> -edge.get(speed)))
                .limit(MOST_STREETS)
                .map(edge -> places(edge.fetchWayGeometry(FetchMode.ALL)))
                .toList();
    }

    private static List<Place> places(PointList points) {
        List<Place> places = new ArrayList<>(points.size());
        points.forEach(point -> places.add(new Place(point.getLat(), point.getLon())));
        return places;
    }

    QueryGraph with(List<Snap> snaps) {
        return QueryGraph.create(hopper.getBaseGraph(), snaps);
    }

    @Override
    public void close() {
        hopper.close();
    }
}

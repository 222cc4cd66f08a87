package health.homeward.dispatch.roads;

import com.graphhopper.isochrone.algorithm.ShortestPathTree.IsoLabel;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import com.graphhopper.storage.index.Snap;
import health.homeward.dispatch.domain.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the ways between some places by one profile; each thread needs one of its own. */
final class RoadSearch {

    /** A place further than this from the network has no road worth the name. */
    private static final double FURTHEST_METRES = 1000;

    /** Between the door and the road everybody walks. */
    private static final double WALKED_METRES_A_SECOND = 4.5 / 3.6;

    private static final int OFF_NETWORK = -1;

    private final int[] points;
    private final double[] toDoor;
    private final Set<Integer> network;
    private final QueryGraph graph;
    private final Weighting weighting;
    private final TraversalMode traversal;

    RoadSearch(RoadGraph roads, String profile, List<Place> places) {
        Weighting plain = roads.weighting(profile);
        List<Snap> snaps =
                places.stream().map(place -> roads.snap(place, profile, plain)).toList();
        List<Snap> near = snaps.stream().filter(RoadSearch::isNear).toList();
        this.graph = roads.with(near);
        this.weighting = graph.wrapWeighting(plain);
        this.traversal = roads.traversal(profile);
        this.points = snaps.stream()
                .mapToInt(snap -> isNear(snap) ? snap.getClosestNode() : OFF_NETWORK)
                .toArray();
        this.toDoor = snaps.stream().mapToDouble(Snap::getQueryDistance).toArray();
        this.network = Arrays.stream(points)
                .filter(point -> point != OFF_NETWORK)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isNear(Snap snap) {
        return snap.isValid() && snap.getQueryDistance() <= FURTHEST_METRES;
    }

    /** The ways from one place to all, or to it from all; none to a place off the network or out of reach. */
    Found search(Sweep sweep) {
        Found found = new Found(points.length);
        int root = points[sweep.place()];
        if (root == OFF_NETWORK) {
            return found;
        }
        Map<Integer, IsoLabel> tree = new RoadTree(graph, weighting, traversal, !sweep.outward()).grow(root, network);
        for (int other = 0; other < points.length; other++) {
            IsoLabel label = tree.get(points[other]);
            if (label != null) {
                double walked = toDoor[sweep.place()] + toDoor[other];
                found.seconds()[other] = (int) Math.ceil(label.time / 1000.0 + walked / WALKED_METRES_A_SECOND);
                found.metres()[other] = (int) Math.ceil(label.distance + walked);
            }
        }
        return found;
    }

    /** One search: from a place outward to all others, or from all others to it. */
    record Sweep(int place, boolean outward) {}

    /** What a search found for each place, in their order; below 0 where there is no way. */
    record Found(int[] seconds, int[] metres) {
        Found(int places) {
            this(new int[places], new int[places]);
            Arrays.fill(seconds, KnownWays.NO_WAY);
            Arrays.fill(metres, KnownWays.NO_WAY);
        }
    }
}

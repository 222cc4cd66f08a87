package health.homeward.dispatch.roads;

import com.graphhopper.isochrone.algorithm.ShortestPathTree;
import com.graphhopper.routing.querygraph.QueryGraph;
import com.graphhopper.routing.util.TraversalMode;
import com.graphhopper.routing.weighting.Weighting;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The best ways from one point of the network to some others, or to it from them; ends as soon as the last is reached. */
final class RoadTree extends ShortestPathTree {

    /** Nobody is sent further than this; it bounds what a search in a large country may look at. */
    private static final Duration LONGEST = Duration.ofHours(4);

    private final Map<Integer, IsoLabel> reached = new HashMap<>();
    private int awaited;

    RoadTree(QueryGraph graph, Weighting weighting, TraversalMode traversal, boolean backwards) {
        super(graph, weighting, backwards, traversal);
        setTimeLimit(LONGEST.toMillis());
    }

    /** @return the label of each point that can be reached, the cheapest where several edges lead there */
    Map<Integer, IsoLabel> grow(int root, Set<Integer> points) {
        awaited = points.size();
        search(root, label -> {
            if (points.contains(label.node) && reached.putIfAbsent(label.node, label) == null) {
                awaited--;
            }
        });
        return reached;
    }

    @Override
    protected boolean finished() {
        return awaited == 0 || super.finished();
    }
}

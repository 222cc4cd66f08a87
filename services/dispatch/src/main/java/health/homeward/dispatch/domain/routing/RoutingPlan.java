package health.homeward.dispatch.domain.routing;

import java.util.List;

/**
 * What a search found.
 *
 * @param tours  for each vehicle the stops in their order
 * @param absent stops that nobody visits
 * @param cost   ways of all tours, and the prices of what is absent
 * @param effort iterations that it took
 */
public record RoutingPlan(List<List<Integer>> tours, List<Integer> absent, long cost, long effort) {}

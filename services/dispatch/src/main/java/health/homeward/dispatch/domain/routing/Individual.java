package health.homeward.dispatch.domain.routing;

import java.util.List;

/** A whole plan, as one of several that a search keeps: for each vehicle its stops in their order. */
record Individual(List<int[]> ordered, long cost) {}

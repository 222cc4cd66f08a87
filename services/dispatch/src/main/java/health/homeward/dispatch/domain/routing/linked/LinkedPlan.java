package health.homeward.dispatch.domain.routing.linked;

import java.util.List;

/**
 * What a search found.
 *
 * @param tours  for each therapist what he does, in its order
 * @param absent visits that nobody is able to make
 * @param cost   ways, all tardiness, and the greatest once more, of the visits that are made
 * @param effort iterations that it took
 */
public record LinkedPlan(List<List<Done>> tours, List<Integer> absent, long cost, long effort) {

    /**
     * @param visit its number in the problem
     * @param task  which of its tasks, 0 or 1
     */
    public record Done(int visit, int task, int start) {}
}

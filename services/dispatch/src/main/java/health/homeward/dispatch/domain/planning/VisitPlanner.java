package health.homeward.dispatch.domain.planning;

/** Makes a plan for a region; whoever fills this must be deterministic and must never break a hard rule. */
public interface VisitPlanner {

    /**
     * Places every demand that can be placed.
     *
     * @param snapshot therapists, demands and the instant of planning
     * @return each demand exactly once, placed or with all reasons why not
     */
    Plan plan(Region snapshot);
}

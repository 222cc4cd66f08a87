package health.homeward.dispatch.domain.visit;

/** Who moved an appointment: a person by hand, or the planner because the old one had become impossible. */
public enum MoveCause {
    DISPATCHER,
    REPLAN
}

package health.homeward.dispatch.domain.visit;

/** Why an appointment was given up. */
public enum CancelCause {
    HOLD,
    HOSPITAL,
    REPLAN,
    WITHDRAWN,
    COORDINATOR,
    PATIENT
}

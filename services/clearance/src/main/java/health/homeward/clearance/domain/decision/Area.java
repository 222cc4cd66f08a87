package health.homeward.clearance.domain.decision;

/** A part of the body that a session after a stroke works on, and that may be left out of it (R37). */
public enum Area {
    SHOULDER,
    THIGH,
    ARM,
    LEG,
    BACK,
    CHEST,
    FOOT,
    HAND
}

package health.homeward.clearance.domain.decision;

/** A part of the body that a session after a stroke works on (R18, R19), and that may be left out of it (R37). */
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

package health.homeward.clearance.domain.facts;

/** The affected side, where every session begins (R18) and on which the patient does not lie (R20); NONE is none at all. */
public enum Side {
    LEFT,
    RIGHT,
    BILATERAL,
    NONE,
    UNKNOWN
}

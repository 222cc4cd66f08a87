package health.homeward.clearance.domain.screening;

/** How a finding stands in the way, the heaviest first. */
public enum FindingKind {
    /** Not without a neurologist's override or a corrected fact, and without expiry. */
    BLOCKED,
    /** Not now; looked at again by a date. */
    HOLD,
    /** Not before somebody states it. */
    MISSING,
    /** Allowed, with care. */
    WARNING;

    public boolean standsInTheWay() {
        return this != WARNING;
    }
}

package health.homeward.clearance.domain.facts;

/** What a person answered when asked for a contraindication; only NO is a no (R42). */
public enum Answer {
    YES,
    NO,
    UNSURE,
    NOT_ASKED;

    /** Whether massage must wait for it. */
    public boolean raisesConcern() {
        return this == YES || this == UNSURE;
    }

    /** Whether it leaves a question open: what was not asked is not cleared either (R7). */
    public boolean leavesOpen() {
        return this != NO;
    }
}

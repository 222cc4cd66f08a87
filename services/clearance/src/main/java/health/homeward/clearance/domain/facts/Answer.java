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
}

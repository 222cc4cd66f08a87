package health.homeward.clearance.domain.facts;

/** A fact that somebody stated or nobody did: UNKNOWN never counts as NO. */
public enum YesNo {
    YES,
    NO,
    UNKNOWN
}

package health.homeward.clearance.domain.facts;

/** The patient's consent to massage; what was not given was not given. */
public enum Consent {
    GIVEN,
    REFUSED,
    UNKNOWN
}

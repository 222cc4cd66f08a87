package health.homeward.clearance.domain.facts;

/** Whether oils must be asked about before they are used (R26). */
public enum Allergies {
    NONE,
    KNOWN,
    UNKNOWN
}

package health.homeward.clearance.domain.facts;

/** Whether a recorded condition is still there; UNKNOWN counts as active, because unknown never clears. */
public enum ClinicalStatus {
    ACTIVE,
    RESOLVED,
    UNKNOWN
}

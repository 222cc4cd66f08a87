package health.homeward.clearance.domain.facts;

/** Whether a recorded condition is still there; UNKNOWN is doubt, and doubt is for a doctor (R42). */
public enum ClinicalStatus {
    ACTIVE,
    RESOLVED,
    UNKNOWN
}

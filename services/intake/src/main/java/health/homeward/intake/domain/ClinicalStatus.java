package health.homeward.intake.domain;

/** Whether a condition is still there; UNKNOWN counts against the patient until somebody looks. */
public enum ClinicalStatus {
    ACTIVE,
    RESOLVED,
    UNKNOWN
}

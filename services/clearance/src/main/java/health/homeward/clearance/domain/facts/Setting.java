package health.homeward.clearance.domain.facts;

/** Where the patient is treated now (R25). */
public enum Setting {
    HOSPITAL,
    HOME,
    UNKNOWN
}

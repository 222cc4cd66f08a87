package health.homeward.intake.domain;

/** Whether allergies are known: oil and wax touch the skin (R26). */
public enum Allergies {
    NONE,
    KNOWN,
    UNKNOWN
}

package health.homeward.plans.domain;

/** What is known of allergies; oil is laid out only when there are none (R26). */
public enum Allergies {
    NONE,
    KNOWN,
    UNKNOWN
}

package health.homeward.intake.domain;

/** What a clinical code says of consciousness, mobility or the weak side. */
public enum Sign {
    CONSCIOUS,
    UNCONSCIOUS,
    BED_REST,
    OUT_OF_BED,
    LEFT,
    RIGHT,
    BILATERAL,
    /** Paralysis of one side; the body site says which. */
    BODY_SITE
}

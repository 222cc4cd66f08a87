package health.homeward.clearance.domain.facts;

/** Whether the patient keeps to bed, which asks for an experienced therapist (R24). */
public enum Mobility {
    BED_REST,
    OUT_OF_BED,
    UNKNOWN
}

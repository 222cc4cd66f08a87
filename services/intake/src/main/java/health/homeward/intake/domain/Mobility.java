package health.homeward.intake.domain;

/** Whether the patient keeps to bed: bed rest wants an experienced therapist (R24). */
public enum Mobility {
    BED_REST,
    OUT_OF_BED,
    UNKNOWN
}

package health.homeward.plans.domain;

/** Whether the patient keeps to bed; bed rest asks for an experienced specialist and no caregiver (R24). */
public enum Mobility {
    BED_REST,
    OUT_OF_BED,
    UNKNOWN
}

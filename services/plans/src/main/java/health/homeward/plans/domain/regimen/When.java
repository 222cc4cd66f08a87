package health.homeward.plans.domain.regimen;

/** When an item of a list applies: oil only without allergies, salt warmers only as prescribed and by the clearance's word (R26), and so on. */
public enum When {
    ALWAYS,
    IN_BED,
    OUT_OF_BED,
    NO_ALLERGIES,
    ALLERGIES_POSSIBLE,
    WARMTH_ALLOWED
}

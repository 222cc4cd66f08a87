package health.homeward.plans.domain.regimen;

/** When an item of a list applies: oil only without allergies, warmth only by the clearance's word (R26), and so on. */
public enum When {
    ALWAYS,
    IN_BED,
    OUT_OF_BED,
    NO_ALLERGIES,
    ALLERGIES_POSSIBLE,
    WARMTH_ALLOWED
}

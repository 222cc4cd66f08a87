package health.homeward.plans.domain;

/** A manual technique: four belong to a stroke course (R30), blows and chopping never do (R31). */
public enum Technique {
    STROKING,
    TAPPING,
    RUBBING,
    LIGHT_VIBRATION,
    KNEADING,
    SLAPPING,
    CHOPPING
}

package health.homeward.plans.domain;

/** How the patient lies or sits during a step (R20–R23, R64b). */
public enum Position {
    SUPINE,
    LATERAL_ON_HEALTHY_SIDE,
    PRONE,
    SEATED,
    /** The source says no more than a hard horizontal surface; prone only where R21 and R22 allow it. */
    ON_A_HARD_SURFACE
}

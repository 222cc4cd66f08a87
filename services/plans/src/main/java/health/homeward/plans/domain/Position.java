package health.homeward.plans.domain;

/** How the patient lies or sits during a step (R20–R23). */
public enum Position {
    SUPINE,
    LATERAL_ON_HEALTHY_SIDE,
    PRONE,
    SEATED
}

package health.homeward.teaching.domain;

/** How the patient lies or sits (R20–R23). */
public enum Position {
    SUPINE,
    LATERAL_ON_HEALTHY_SIDE,
    PRONE,
    SEATED
}

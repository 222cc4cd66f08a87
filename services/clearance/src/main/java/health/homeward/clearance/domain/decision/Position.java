package health.homeward.clearance.domain.decision;

/** How the patient lies or sits; the neurologist chooses one for the back when both sides are affected (R20). */
public enum Position {
    SUPINE,
    LATERAL_ON_HEALTHY_SIDE,
    PRONE,
    SEATED
}

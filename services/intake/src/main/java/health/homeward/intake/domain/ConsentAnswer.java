package health.homeward.intake.domain;

/** What the patient, or who speaks for the patient, answered when asked for consent. */
public enum ConsentAnswer {
    GIVEN,
    REFUSED,
    UNKNOWN
}

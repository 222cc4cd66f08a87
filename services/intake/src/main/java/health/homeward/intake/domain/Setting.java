package health.homeward.intake.domain;

/** Where the patient stays: home visits need a discharge (R25). */
public enum Setting {
    HOSPITAL,
    HOME,
    UNKNOWN
}

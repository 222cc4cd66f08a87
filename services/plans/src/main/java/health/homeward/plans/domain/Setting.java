package health.homeward.plans.domain;

/** Where a session is given: on the ward until the patient is discharged, then at home (R25). */
public enum Setting {
    HOSPITAL,
    HOME
}

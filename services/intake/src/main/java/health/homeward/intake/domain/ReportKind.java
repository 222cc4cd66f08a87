package health.homeward.intake.domain;

/** What a hospital tells about a patient after the referral; each kind changes sessions or holds them. */
public enum ReportKind {
    DISCHARGED,
    READMITTED,
    BED_REST_STARTED,
    BED_REST_ENDED,
    CONSCIOUSNESS,
    CONDITION,
    DIED
}

package health.homeward.plans.domain.course;

/** Why a session was shortened or broken off (R54). */
public enum EasingReason {
    NEW_PAIN,
    DISCOMFORT,
    PATIENT_WISH,
    TIME,
    SAFETY,
    OTHER
}

package health.homeward.plans.domain.course;

/** Why a session was not given; NOT_RECORDED is presumed when its day passed without a word. */
public enum MissCause {
    PATIENT_ABSENT,
    PATIENT_REFUSED,
    THERAPIST_ABSENT,
    SAFETY,
    OTHER,
    NOT_RECORDED
}

package health.homeward.dispatch.domain.visit;

/** Why a session was not given at all. */
public enum MissReason {
    PATIENT_ABSENT,
    PATIENT_REFUSED,
    THERAPIST_ABSENT,
    SAFETY,
    OTHER
}

package health.homeward.dispatch.domain.visit;

/** Why a session was reduced or stopped, kept because severe discomfort must leave a trace (R54). */
public enum EasingReason {
    NEW_PAIN,
    DISCOMFORT,
    PATIENT_WISH,
    TIME,
    SAFETY,
    OTHER
}

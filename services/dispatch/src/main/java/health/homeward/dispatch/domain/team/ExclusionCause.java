package health.homeward.dispatch.domain.team;

/** Why a therapist must not be sent to a patient. */
public enum ExclusionCause {
    /** The patient, or who speaks for the patient, asked for it. */
    PATIENT_ASKED,
    /** The therapist asked for it. */
    THERAPIST_ASKED,
    /** The two are relatives, or know each other otherwise. */
    RELATED,
    /** One of the two has to be protected. */
    SAFEGUARDING
}

package health.homeward.dispatch.domain.planning;

/** What makes one therapist more welcome than another; none of it is a rule. */
public enum Wish {
    /** Speaks a language of the patient's. */
    LANGUAGE,
    /** Is of the gender that the patient wished for. */
    GENDER,
    /** Has come to this patient before, or comes on another day: few different faces (continuity of care). */
    KNOWN_THERAPIST,
    /** Is one of those whom the hospital wrote down as the patient's favourites. */
    FAVOURITE_THERAPIST
}

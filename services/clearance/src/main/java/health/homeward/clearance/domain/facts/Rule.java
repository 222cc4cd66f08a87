package health.homeward.clearance.domain.facts;

/** The numbers of the clinical table that clearance applies, and two grounds that the table does not number. */
public enum Rule {
    R5,
    R6,
    R7,
    R8,
    R9,
    R10,
    R18,
    R20,
    R21,
    R22,
    R24,
    R25,
    R32,
    R35,
    R36,
    R37,
    R38,
    R39,
    R40,
    R41,
    R42,
    R43,
    R44,
    R45,
    R54,
    R62,
    R65b,
    R74,
    /** Nobody is treated without consent: law, not a number of the table. */
    CONSENT,
    /** What the state of a case allows: the product's own order, not a number of the table. */
    LIFECYCLE;

    public boolean isNumbered() {
        return this != CONSENT && this != LIFECYCLE;
    }
}

package health.homeward.plans.domain.regimen;

/** What the source asks of one condition and not of every other; the compiler applies those that a regimen lists. */
public enum Requirement {
    /** A neurologist is among the authors (R1). */
    NEUROLOGIST_AMONG_AUTHORS,
    /** A window after the attack opens the course (R5, R8–R10). */
    START_WINDOW,
    /** The patient is conscious (R6). */
    CONSCIOUS,
    /** An affected side is known (R18), and the back is worked on from the healthy one (R20). */
    AFFECTED_SIDE,
    /** Prone only in the last stages (R23). */
    PRONE_LAST,
    /** In bed an experienced specialist works, and no caregiver (R24). */
    EXPERIENCED_IN_BED,
    /** Wholly at home only in the later stages (R25). */
    LATER_AT_HOME,
    /** The next course consolidates (R16). */
    CONSOLIDATION,
    /** The disease must be in a calm period (R65b). */
    CALM_PERIOD
}

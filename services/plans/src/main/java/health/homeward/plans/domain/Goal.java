package health.homeward.plans.domain;

/** What the programme is for (R3); preventing bedsores (R4) is a goal's code and never a promise. */
public enum Goal {
    BLOOD_AND_LYMPH_FLOW,
    LIMB_FUNCTION,
    CONTRACTURE_PREVENTION,
    SPASM_REDUCTION,
    PAIN_RELIEF,
    MUSCLE_TONE,
    BEDSORE_PREVENTION
}

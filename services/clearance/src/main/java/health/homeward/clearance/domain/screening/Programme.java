package health.homeward.clearance.domain.screening;

/** Massage after a stroke, or a general programme, for which alone a disease of the nervous system warns (R40). */
public enum Programme {
    STROKE,
    GENERAL
}

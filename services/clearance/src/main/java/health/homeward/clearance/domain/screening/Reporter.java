package health.homeward.clearance.domain.screening;

/** Who found it: any of them stops the massage, only the neurologist lets it go on (R7, R43). */
public enum Reporter {
    THERAPIST,
    CAREGIVER,
    HOSPITAL,
    NEUROLOGIST,
    RULE
}

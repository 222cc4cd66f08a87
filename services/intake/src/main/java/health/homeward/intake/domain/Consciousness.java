package health.homeward.intake.domain;

/**
 * Whether the patient is conscious, by a clinician's word (R6).
 *
 * @param gcs Glasgow Coma Scale, 3 to 15, kept when given and never used to guess the answer; or null
 */
public record Consciousness(Known conscious, Integer gcs) {
    public static final Consciousness UNKNOWN = new Consciousness(Known.UNKNOWN, null);
}

package health.homeward.dispatch.domain.visit;

/** The therapist's answer to a question at the bedside; in doubt counts as a hold (R42). */
public enum Answer {
    YES,
    NO,
    UNSURE
}

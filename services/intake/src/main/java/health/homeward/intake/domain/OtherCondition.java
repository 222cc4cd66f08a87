package health.homeward.intake.domain;

/**
 * A condition that is no contraindication, or whose code nobody here has judged.
 *
 * @param judged false when the code stands in no value set: a clinician must look at it
 * @param reason why it is none, or why nobody could tell
 */
public record OtherCondition(CodedCondition condition, boolean judged, String reason) {
    /** There now, or perhaps, and nobody knows whether it matters. */
    public boolean open() {
        return !judged && condition.course().status() != ClinicalStatus.RESOLVED;
    }
}

package health.homeward.intake.domain;

import java.time.LocalDate;

/**
 * A condition as it was sent, before anyone judged it.
 *
 * @param system   vocabulary of the code, or null when it is none that is understood here
 * @param code     or null when the sender gave only words
 * @param display  the sender's words; may hold anything and stays in this service
 * @param evidence where it was read, such as {@code Condition/17}
 * @param site     SNOMED CT code of the body site, or null
 */
public record CodedCondition(
        CodeSystem system, String code, String display, Course course, String evidence, String site) {

    /** When a condition began and ended, and whether it is there now. */
    public record Course(ClinicalStatus status, LocalDate since, LocalDate until) {}

    @Override
    public String toString() {
        return "CodedCondition[" + evidence + "]";
    }
}

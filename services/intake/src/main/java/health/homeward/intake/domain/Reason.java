package health.homeward.intake.domain;

/**
 * One reason why a command is refused.
 *
 * @param rule     number of the clinical rule, or null where none applies
 * @param code     stable, for programs
 * @param field    JSON field that it is about, or null
 * @param sentence what a clinician reads
 */
public record Reason(String rule, String code, String field, String sentence) {
    static Reason of(String field, String code, String sentence) {
        return new Reason(null, code, field, sentence);
    }

    static Reason of(String rule, String field, String code, String sentence) {
        return new Reason(rule, code, field, sentence);
    }
}

package health.homeward.web;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One reason of a refusal, as it stands in a problem's {@code reasons[]}.
 *
 * @param rule   number of the clinical rule, such as {@code R15}, or null where none applies
 * @param code   stable code for programs, such as {@code BREAK_NOT_OVER}
 * @param sentence what a clinician reads
 * @param field  JSON field that it is about, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reason(String rule, String code, String sentence, String field) {
    public static Reason ofRule(String rule, String code, String sentence) {
        return new Reason(rule, code, sentence, null);
    }

    public static Reason ofField(String field, String code, String sentence) {
        return new Reason(null, code, sentence, field);
    }
}

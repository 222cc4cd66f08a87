package health.homeward.teaching.domain;

/** Why something is refused or may not be done today; the rule number leads back to the clinical source. */
public record Reason(String rule, String code, String sentence) {}

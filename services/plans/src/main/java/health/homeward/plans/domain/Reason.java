package health.homeward.plans.domain;

/** Why something is refused or warned about: the rule's number, a stable code, and a sentence a clinician understands. */
public record Reason(String rule, String code, String sentence) {}

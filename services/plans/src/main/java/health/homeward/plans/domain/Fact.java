package health.homeward.plans.domain;

/** What is known of a yes-or-no fact about the patient; unknown never clears. */
public enum Fact {
    YES,
    NO,
    UNKNOWN
}

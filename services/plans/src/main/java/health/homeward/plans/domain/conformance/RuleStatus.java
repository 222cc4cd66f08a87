package health.homeward.plans.domain.conformance;

/** What has become of a rule in a course; kept is said only where something shows it. */
public enum RuleStatus {
    KEPT,
    DEVIATED,
    NOT_RECORDED,
    NOT_YET_DUE
}

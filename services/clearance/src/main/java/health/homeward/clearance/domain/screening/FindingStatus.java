package health.homeward.clearance.domain.screening;

/** Whether the finding still counts, or a neurologist has overridden it or answered it with NO. */
public enum FindingStatus {
    OPEN,
    OVERRIDDEN,
    ANSWERED
}

package health.homeward.plans.domain;

/** Whether a consolidating course climbs the ramp again or starts at full duration (R16). */
public enum ConsolidationDuration {
    RAMP,
    FULL
}

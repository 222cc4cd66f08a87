package health.homeward.plans.domain.regimen;

/** Where every pass of a regimen goes: along the lymph after a stroke (R29), else along the blood (R53). */
public enum Direction {
    ALONG_LYMPH_FLOW,
    ALONG_BLOOD_FLOW
}

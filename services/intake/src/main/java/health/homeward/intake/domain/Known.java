package health.homeward.intake.domain;

/** Answer to a clinical question; what nobody stated is UNKNOWN and never taken for a no. */
public enum Known {
    YES,
    NO,
    UNKNOWN
}

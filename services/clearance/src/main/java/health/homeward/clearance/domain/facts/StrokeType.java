package health.homeward.clearance.domain.facts;

/** What kind of stroke it was; it decides when massage may begin (R8, R9, R10). */
public enum StrokeType {
    ISCHAEMIC,
    HAEMORRHAGIC,
    SUBARACHNOID,
    UNKNOWN
}

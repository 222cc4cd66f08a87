package health.homeward.intake.domain;

/** Kind of the stroke: it decides the day on which massage may begin (R8, R9, R10). */
public enum StrokeType {
    ISCHAEMIC,
    HAEMORRHAGIC,
    SUBARACHNOID,
    UNKNOWN
}

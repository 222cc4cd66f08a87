package health.homeward.plans.domain;

/** The kind of stroke: it decides on which day massage may begin, and under which rule (R8, R9, R10). */
public enum StrokeType {
    ISCHAEMIC("R5"),
    HAEMORRHAGIC("R9"),
    SUBARACHNOID("R10"),
    UNKNOWN("R10");

    private final String gateRule;

    StrokeType(String gateRule) {
        this.gateRule = gateRule;
    }

    /** The rule that opens the window of this kind of stroke. */
    public String gateRule() {
        return gateRule;
    }
}

package health.homeward.teaching.domain.sheet;

/** The parts of a session in their fixed order (R28, R33, R18, R73, R27). */
public enum StepKind {
    WARM_UP("R28"),
    HEALTHY_AREA("R33"),
    AREA("R19"),
    CLOSING("R73"),
    BLANKET("R27");

    private final String rule;

    StepKind(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}

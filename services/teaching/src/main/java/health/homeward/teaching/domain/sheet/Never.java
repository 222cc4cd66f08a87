package health.homeward.teaching.domain.sheet;

/** What stands on every sheet as large as what to do (R31): no permission removes a line of it. */
public enum Never {
    STRONG_BLOWS("R31"),
    CHOPPING("R31"),
    SLAPPING("R31"),
    PALM_EDGE_VIBRATION("R31"),
    KNEADING("R30"),
    SPINE("R56"),
    PAIN("R32"),
    STOMACH("R21"),
    ANYTHING_ELSE("R34b");

    private final String rule;

    Never(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}

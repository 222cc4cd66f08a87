package health.homeward.teaching.domain.sheet;

/** When to stop, or not to begin (R6, R32, R36, R37, R42, R54). */
public enum StopSign {
    PAIN("R32"),
    DISCOMFORT("R54"),
    NOT_AWAKE("R6"),
    FEVER("R36"),
    RASH("R36"),
    WOUND("R37"),
    BLEEDING("R36"),
    SICKNESS("R36"),
    UNSURE("R42");

    private final String rule;

    StopSign(String rule) {
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}

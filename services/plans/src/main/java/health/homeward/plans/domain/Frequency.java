package health.homeward.plans.domain;

/** How often the doctor has procedures given (R61): a gap counts the free days between two of them. */
public enum Frequency {
    DAILY(1, "daily procedures"),
    EVERY_OTHER_DAY(2, "a procedure every other day"),
    GAP_2(3, "two free days between procedures"),
    GAP_3(4, "three free days between procedures");

    private final int daysApart;
    private final String words;

    Frequency(int daysApart, String words) {
        this.daysApart = daysApart;
        this.words = words;
    }

    /** Days from one procedure to the next. */
    public int daysApart() {
        return daysApart;
    }

    public String words() {
        return words;
    }
}

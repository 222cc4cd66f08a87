package health.homeward.plans.domain;

/** The side of the body that the stroke has weakened; a back is never massaged lying on it (R20). */
public enum Side {
    LEFT("left"),
    RIGHT("right"),
    BILATERAL("left and right"),
    UNKNOWN("unknown");

    private final String words;

    Side(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

package health.homeward.plans.domain;

/** The side of the body that the stroke has weakened; a back is never massaged lying on it (R20). */
public enum Side {
    LEFT("left"),
    RIGHT("right"),
    BILATERAL("left and right"),
    /** No side is affected, as in diseases of the back; after a stroke that is a contradiction (R18). */
    NONE("neither side"),
    UNKNOWN("unknown");

    private final String words;

    Side(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The healthy side of a patient with one affected side; the other three have no opposite. */
    public Side opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case BILATERAL, NONE, UNKNOWN -> this;
        };
    }
}

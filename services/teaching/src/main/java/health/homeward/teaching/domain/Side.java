package health.homeward.teaching.domain;

/** The side that the stroke has weakened; unknown is never guessed. */
public enum Side {
    LEFT,
    RIGHT,
    BILATERAL,
    UNKNOWN
}

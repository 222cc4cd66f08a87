package health.homeward.intake.domain;

/** The side of the body that the stroke weakened: sessions begin with its shoulder or thigh (R18). */
public enum Side {
    LEFT,
    RIGHT,
    BILATERAL,
    UNKNOWN
}

package health.homeward.teaching.domain;

/** The parts of the body in the order in which a session reaches them (R18, R19); the spine is none of them (R56). */
public enum Area {
    SHOULDER,
    THIGH,
    ARM,
    LEG,
    BACK,
    CHEST,
    FOOT,
    HAND;

    /** R18: a session begins with the upper joint of the limb. */
    public boolean opensASession() {
        return this == SHOULDER || this == THIGH;
    }
}

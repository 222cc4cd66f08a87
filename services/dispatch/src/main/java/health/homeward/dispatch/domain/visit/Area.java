package health.homeward.dispatch.domain.visit;

/** The body areas a session unlocks step by step (R19); the spine is none of them (R56). */
public enum Area {
    SHOULDER,
    THIGH,
    ARM,
    LEG,
    BACK,
    CHEST,
    FOOT,
    HAND
}

package health.homeward.plans.domain;

/** A part of the body that a step works on. The spine is no area (R56, R66e), so it cannot be named. */
public enum Area {
    SHOULDER("shoulder"),
    THIGH("thigh"),
    ARM("arm"),
    LEG("leg"),
    BACK("back"),
    CHEST("front of the chest"),
    FOOT("foot"),
    HAND("hand"),
    HEALTHY_ADJACENT("healthy area around the affected limb"),
    NECK("neck"),
    UPPER_BACK("upper back"),
    LOWER_BACK("lower back"),
    WHOLE_BODY("whole body");

    private final String words;

    Area(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

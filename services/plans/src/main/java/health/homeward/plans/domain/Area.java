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

    /** Whether hands on the one cannot be kept off the other: the whole body has every area, the back its upper and lower part. */
    public boolean overlaps(Area other) {
        return includes(other) || other.includes(this);
    }

    private boolean includes(Area other) {
        return switch (this) {
            case WHOLE_BODY -> true;
            case BACK -> other == BACK || other == UPPER_BACK || other == LOWER_BACK;
            default -> other == this;
        };
    }
}

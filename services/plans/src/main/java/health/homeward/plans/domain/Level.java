package health.homeward.plans.domain;

/** A therapist's credential, from the beginner who gives wellness massage only (R57) to the highly qualified. */
public enum Level {
    NOVICE,
    EXPERIENCED,
    HIGH;

    public boolean covers(Level needed) {
        return compareTo(needed) >= 0;
    }
}

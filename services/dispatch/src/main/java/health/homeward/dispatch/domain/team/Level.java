package health.homeward.dispatch.domain.team;

/** A therapist's credential; it gates visits by R2, R24, R57 and R66b. */
public enum Level {
    NOVICE,
    EXPERIENCED,
    HIGH;

    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    public static Level higher(Level one, Level other) {
        return one.atLeast(other) ? one : other;
    }
}

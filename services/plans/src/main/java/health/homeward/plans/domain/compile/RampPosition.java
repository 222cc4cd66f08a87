package health.homeward.plans.domain.compile;

/**
 * Where the next procedure stands on the ramp: its level, and how many were given in full there (R12). For a course in
 * which every session is given this is dur(n) = min(target, 5 + 5·⌊(n−1)/h⌋); a session that is missed does not move it.
 */
public record RampPosition(int level, int given) {

    /** After a procedure given in full: one step up once its level has had its procedures, where minutes rise at all. */
    public RampPosition afterFull(int playedLevel, Dosage dosage) {
        if (dosage.ramp().constant()) {
            return this;
        }
        int run = (playedLevel == level ? given : 0) + 1;
        return run >= dosage.proceduresPerStep()
                ? new RampPosition(playedLevel + 1, 0)
                : new RampPosition(playedLevel, run);
    }

    /** The step repeats (a shortened or stopped session, R12). */
    public RampPosition repeat(int playedLevel) {
        return playedLevel == level ? this : new RampPosition(playedLevel, 0);
    }

    /** R12, R32: never higher than this level. */
    public RampPosition atMost(int highest) {
        return level <= highest ? this : new RampPosition(Math.max(0, highest), 0);
    }
}

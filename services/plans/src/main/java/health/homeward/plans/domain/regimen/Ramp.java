package health.homeward.plans.domain.regimen;

/**
 * How minutes rise (R11–R13): from {@code start} by {@code step}, so that {@code required} minutes are reached by course
 * day {@code requiredByDay}; {@code target} is the usual end and {@code cap} the highest a prescriber may choose (R67).
 * Derived: a hospital may bound how many procedures stay at one step, which climbs sooner. A constant one does not rise: every session has the minutes that were prescribed.
 */
public record Ramp(
        int start,
        int step,
        int required,
        int requiredByDay,
        int target,
        int cap,
        boolean constant,
        Integer mostPerStep) {

    public Ramp(int start, int step, int required, int requiredByDay, int target, int cap) {
        this(start, step, required, requiredByDay, target, cap, false, null);
    }

    /** One duration for every session, in whole minutes between two bounds. */
    public static Ramp constant(int least, int most, int usual) {
        return new Ramp(least, 1, least, 14, usual, most, true, null);
    }

    public int minutesAt(int level) {
        return start + step * level;
    }

    /** The highest step that lies within so many minutes. */
    public int levelOf(int minutes) {
        return Math.max(0, Math.floorDiv(minutes - start, step));
    }

    /** Steps up from the first duration to the required one. */
    public int stepsToRequired() {
        return (required - start) / step;
    }

    /** R12: procedures given at one step before the next, from the procedures planned up to the required day. */
    public int proceduresPerStep(int plannedByRequiredDay) {
        int spread = stepsToRequired() == 0 ? 1 : Math.max(1, (plannedByRequiredDay - 1) / stepsToRequired());
        return mostPerStep == null ? spread : Math.min(spread, mostPerStep);
    }

    public boolean reachesRequired(int plannedByRequiredDay) {
        return plannedByRequiredDay - 1 >= stepsToRequired();
    }
}

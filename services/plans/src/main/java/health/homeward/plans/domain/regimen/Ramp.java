package health.homeward.plans.domain.regimen;

import java.util.Objects;

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
        Integer mostPerStep,
        Rules rules) {

    /** Courses kept before ramps named their rules are courses after a stroke. */
    public Ramp {
        rules = Objects.requireNonNullElse(rules, Rules.OF_STROKE);
    }

    /** The rules behind the first duration, behind each step up, and behind the minutes required by a day. */
    public record Rules(String first, String step, String required) {
        static final Rules OF_STROKE = new Rules("R11", "R12", "R13");
    }

    public Ramp(int start, int step, int required, int requiredByDay, int target, int cap, Rules rules) {
        this(start, step, required, requiredByDay, target, cap, false, null, rules);
    }

    /** One duration for every session, in whole minutes between two bounds. */
    public static Ramp constant(int least, int most, int usual, String rule) {
        return new Ramp(least, 1, least, 14, usual, most, true, null, new Rules(rule, rule, rule));
    }

    Ramp upTo(int otherTarget, int otherCap) {
        return new Ramp(start, step, required, requiredByDay, otherTarget, otherCap, constant, mostPerStep, rules);
    }

    Ramp atMostPerStep(int procedures) {
        return new Ramp(start, step, required, requiredByDay, target, cap, constant, procedures, rules);
    }

    public int minutesAt(int level) {
        return start + step * level;
    }

    /** The highest step that lies within so many minutes. */
    public int levelOf(int minutes) {
        return Math.max(0, Math.floorDiv(minutes - start, step));
    }

    /** R12: the highest level after so many minutes; one step above less than the first duration is not the second level. */
    public int levelAfter(int minutes) {
        return levelOf(minutes + step);
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

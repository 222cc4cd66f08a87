package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.regimen.Ramp;

/** The ramp as one course uses it (R12): up to the target, with so many procedures at each step, from a first level. */
public record Dosage(Ramp ramp, int target, int proceduresPerStep, boolean startsFull) {

    public int minutesAt(int level) {
        return Math.min(target, ramp.minutesAt(level));
    }

    public RampPosition first() {
        return new RampPosition(startsFull ? ramp.levelOf(target) : 0, 0);
    }

    public Dosage with(int changedTarget, int changedPerStep) {
        return new Dosage(ramp, changedTarget, changedPerStep, startsFull);
    }
}

package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import java.time.Instant;

/** Where the patient is since when, whether in bed, and which side is affected, as last reported. */
public record Situation(Setting setting, Instant since, Mobility mobility, Side side) {

    /** Sessions that end before the patient moved keep their place; coming ones follow the patient (R25). */
    public Setting settingOf(Instant latest, Setting before) {
        return latest.isAfter(since) ? setting : before;
    }

    /** R24: a patient of whom nobody knows is treated as one who keeps to bed, which is the stricter. */
    public boolean inBed() {
        return mobility != Mobility.OUT_OF_BED;
    }

    public Situation moved(Setting to, Instant at) {
        return new Situation(to, at, mobility, side);
    }

    public Situation with(Mobility next) {
        return new Situation(setting, since, next, side);
    }

    public Situation on(Side next) {
        return new Situation(setting, since, mobility, next);
    }

    @Override
    public String toString() {
        return "Situation[redacted]";
    }
}

package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A hospital's own derived values, laid over the regimens that they concern; out of the source's bounds they are refused, all at once. */
public record Tuning(Map<DerivedValue, Integer> values) {
    public static final Tuning NONE = new Tuning(Map.of());

    /** A regimen that a value does not concern stays what the source says. What is out of bounds changes nothing. */
    public Regimen over(Regimen regimen) {
        Regimen tuned = regimen;
        for (DerivedValue value : DerivedValue.values()) {
            Integer own = values.get(value);
            boolean set = own != null && value.concerns(regimen) && value.allows(own);
            tuned = set ? value.set(tuned, own) : tuned;
        }
        return tuned;
    }

    /** What holds under this tuning: the hospital's own or the default. */
    public int of(DerivedValue value) {
        return value.in(over(value.home()));
    }

    public List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (DerivedValue value : DerivedValue.values()) {
            Integer own = values.get(value);
            if (own != null && !value.allows(own)) {
                reasons.add(new Reason(
                        value.rule(),
                        "OUT_OF_BOUNDS",
                        "%s may be %s; %d was given.".formatted(value, value.bounds(), own)));
            }
        }
        return reasons.isEmpty() ? together() : reasons;
    }

    private List<Reason> together() {
        Regimen tuned = over(StrokeRegimen.STROKE);
        List<Reason> reasons = new ArrayList<>();
        List<Unlock> unlocks = tuned.progression().unlocks();
        for (int i = 1; i < unlocks.size(); i++) {
            if (unlocks.get(i).minutes() < unlocks.get(i - 1).minutes()) {
                reasons.add(
                        new Reason(
                                "R19",
                                "ORDER_OF_AREAS",
                                "The areas keep the source's order: shoulder and thigh, arm and leg, back, chest, foot and hand."));
                break;
            }
        }
        if (tuned.dose().ramp().target() > tuned.dose().ramp().cap()) {
            reasons.add(new Reason("R13", "TARGET_ABOVE_CAP", "TARGET_MINUTES may not be above CAP_MINUTES."));
        }
        if (of(DerivedValue.SCOLIOSIS_FEWEST_PROCEDURES) > of(DerivedValue.SCOLIOSIS_MOST_PROCEDURES)) {
            reasons.add(new Reason(
                    "R66a",
                    "FEWEST_ABOVE_MOST",
                    "SCOLIOSIS_FEWEST_PROCEDURES may not be above SCOLIOSIS_MOST_PROCEDURES."));
        }
        return reasons;
    }
}

package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A hospital's own derived values, laid over the stroke regimen; out of the source's bounds they are refused, all at once. */
public record Tuning(Map<DerivedValue, Integer> values) {
    public static final Tuning NONE = new Tuning(Map.of());

    /** Other regimens have no derived values: they are what the source says. What is out of bounds changes nothing. */
    public Regimen over(Regimen regimen) {
        if (!regimen.code().equals(StrokeRegimen.STROKE.code())) {
            return regimen;
        }
        Regimen tuned = regimen;
        for (DerivedValue value : DerivedValue.values()) {
            Integer own = values.get(value);
            tuned = own != null && value.allows(own) ? value.set(tuned, own) : tuned;
        }
        return tuned;
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
        return reasons;
    }
}

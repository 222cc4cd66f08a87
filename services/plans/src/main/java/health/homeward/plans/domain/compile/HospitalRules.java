package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.pack.RulePack;
import health.homeward.plans.domain.regimen.Tuning;
import java.util.List;

/** What a hospital has set for itself: its own derived values, and the packs it has switched on; none unless it did so. */
public record HospitalRules(long version, Tuning tuning, List<RulePack> packs) {
    public static final HospitalRules NONE = new HospitalRules(0, Tuning.NONE, List.of());

    public List<Reason> reasons() {
        return tuning.reasons();
    }
}

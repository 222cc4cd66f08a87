package health.homeward.plans.events;

import health.homeward.plans.app.SetRules;
import health.homeward.plans.domain.regimen.DerivedValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** HospitalRulesSet: every derived value as it is in force from now on, the defaults included. */
record HospitalRulesSetV1(UUID hospitalId, String hospital, long version, Instant setAt, List<Value> derived) {

    /** A derived value with its rule. */
    record Value(DerivedValue code, String rule, int value) {}

    static HospitalRulesSetV1 of(SetRules.RulesSet set) {
        var tuning = set.rules().tuning();
        return new HospitalRulesSetV1(
                set.hospitalId(),
                set.hospital(),
                set.rules().version(),
                set.at(),
                Arrays.stream(DerivedValue.values())
                        .map(value -> new Value(value, value.rule(), tuning.of(value)))
                        .toList());
    }
}

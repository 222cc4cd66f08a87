package health.homeward.plans.events;

import health.homeward.outbox.OutgoingEvent;
import health.homeward.plans.app.SetRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Gives a hospital's new rules their published form; they are in order by hospital. */
@ApplicationScoped
class RulesWire implements Function<SetRules.RulesSet, OutgoingEvent> {

    @Override
    public OutgoingEvent apply(SetRules.RulesSet set) {
        return OutgoingEvent.v1("HospitalRulesSet", set.hospitalId(), HospitalRulesSetV1.of(set));
    }
}

package health.homeward.teaching.domain.order;

import health.homeward.teaching.domain.Decision;
import health.homeward.teaching.domain.Reason;
import health.homeward.teaching.domain.care.Care;
import health.homeward.teaching.domain.care.Caregiver;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides whether a caregiver may be taught at all, and what (R34b). */
public final class Ordering {
    private Ordering() {}

    public static Decision<TeachingOrdered> decide(
            Care care, Optional<Caregiver> caregiver, PlaceOrder order, Instant now) {
        var against = new ArrayList<Reason>();
        if (!care.inCare()) {
            against.add(new Reason("R7", "CARE_OVER", "The patient is not in this care, or no longer."));
        }
        against.addAll(againstCaregiver(care, caregiver));
        against.addAll(Movements.against(order.movements(), care.stage()));
        return Decision.unless(against, fact(care, order, now));
    }

    private static List<Reason> againstCaregiver(Care care, Optional<Caregiver> caregiver) {
        return caregiver
                .filter(c -> c.patientId().equals(care.patientId()))
                .map(c -> Consents.missing(care, c))
                .orElse(List.of(new Reason(
                        "R34b", "CAREGIVER_NOT_NAMED", "Only a named caregiver of this patient can be taught.")));
    }

    private static TeachingOrdered fact(Care care, PlaceOrder order, Instant now) {
        return new TeachingOrdered(
                order.orderId(), care.patientId(), order.caregiverId(), order.movements(), order.orderedBy(), now);
    }
}

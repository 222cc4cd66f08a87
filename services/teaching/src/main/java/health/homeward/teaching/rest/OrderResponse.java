package health.homeward.teaching.rest;

import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.order.SignOff;
import health.homeward.teaching.domain.order.TeachingOrder;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A teaching order with what has been signed off so far. */
public record OrderResponse(
        UUID orderId,
        UUID patientId,
        UUID caregiverId,
        List<Technique> techniques,
        TeachingOrder.Progress progress,
        List<SignedOff> signOffs,
        UUID orderedBy,
        Instant orderedAt,
        long version) {

    /** One movement that the caregiver masters. */
    public record SignedOff(Technique technique, boolean doneWithHelp, UUID signedBy, Instant signedAt) {
        static SignedOff of(SignOff signOff) {
            return new SignedOff(signOff.movement(), signOff.doneWithHelp(), signOff.signedBy(), signOff.signedAt());
        }
    }

    static OrderResponse of(TeachingOrder order) {
        var ordered = order.ordered();
        return new OrderResponse(
                ordered.orderId(),
                ordered.patientId(),
                ordered.caregiverId(),
                ordered.movements().stream().sorted().toList(),
                order.progress(),
                order.signOffs().stream().map(SignedOff::of).toList(),
                ordered.orderedBy(),
                ordered.orderedAt(),
                order.version());
    }
}

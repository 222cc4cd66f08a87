package health.homeward.teaching.app.facts;

import health.homeward.outbox.OutgoingEvent;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.order.SignOff;
import health.homeward.teaching.domain.order.TeachingOrder;
import java.time.Instant;
import java.util.UUID;

/** The published form of a sign-off. */
public record TechniqueSignedOffV1(
        UUID orderId,
        UUID caregiverId,
        UUID patientId,
        String hospital,
        long version,
        Technique technique,
        UUID signedOffBy,
        Instant signedOffAt) {

    public static OutgoingEvent of(String hospital, TeachingOrder order, SignOff signOff) {
        var patientId = order.ordered().patientId();
        return OutgoingEvent.v1(
                "TechniqueSignedOff",
                patientId,
                new TechniqueSignedOffV1(
                        order.orderId(),
                        order.ordered().caregiverId(),
                        patientId,
                        hospital,
                        order.version(),
                        signOff.movement(),
                        signOff.signedBy(),
                        signOff.signedAt()));
    }
}

package health.homeward.teaching.domain.order;

import health.homeward.teaching.domain.Technique;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A specialist is to teach this caregiver these movements. */
public record TeachingOrdered(
        UUID orderId, UUID patientId, UUID caregiverId, Set<Technique> movements, UUID orderedBy, Instant orderedAt) {
    public TeachingOrdered {
        movements = Set.copyOf(movements);
    }
}

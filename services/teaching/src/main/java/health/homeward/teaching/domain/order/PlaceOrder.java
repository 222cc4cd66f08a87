package health.homeward.teaching.domain.order;

import health.homeward.teaching.domain.Technique;
import java.util.Set;
import java.util.UUID;

/** The wish to have a named caregiver taught some movements at home (R34b). */
public record PlaceOrder(UUID orderId, UUID caregiverId, Set<Technique> movements, UUID orderedBy) {
    public PlaceOrder {
        movements = Set.copyOf(movements);
    }
}

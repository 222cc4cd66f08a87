package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.visit.Slot;
import java.util.Objects;
import java.util.Set;

/**
 * A slot that a visit could have, and what it would cost.
 *
 * @param addedMinutes how much longer the therapist travels that day
 * @param costMinutes  added travel, and what the unmet wishes weigh
 * @param met          wishes that the therapist meets; what nobody wished for is neither met nor unmet
 * @param unmet        wishes that the therapist does not meet
 */
public record Offer(Slot slot, int addedMinutes, int costMinutes, Set<Wish> met, Set<Wish> unmet) {
    public Offer {
        Objects.requireNonNull(slot);
        met = Set.copyOf(met);
        unmet = Set.copyOf(unmet);
    }
}

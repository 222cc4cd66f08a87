package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Reason;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Why a visit is where it is, or nowhere.
 *
 * @param present    the slot that it has, with its cost as things stand; empty while nobody comes
 * @param obstacles  what forbids the visit whoever came
 * @param therapists every therapist of the region, those who would cost least first
 * @param changes    of a visit without a place: the smallest changes that would give it one, smallest first
 */
public record Why(
        Optional<Offer> present, List<Reason> obstacles, List<ForTherapist> therapists, List<Change> changes) {

    public Why {
        Objects.requireNonNull(present);
        obstacles = List.copyOf(obstacles);
        therapists = List.copyOf(therapists);
        changes = List.copyOf(changes);
    }

    /** The cheapest of the other slots. */
    public Optional<Offer> nextBest() {
        return therapists.stream().flatMap(one -> one.best().stream()).findFirst();
    }

    /**
     * What one therapist could do.
     *
     * @param best     the cheapest slot, other than the present one
     * @param blocking every rule that keeps the therapist from the visit; empty where there is a slot, or only the present one
     */
    public record ForTherapist(UUID therapistId, Optional<Offer> best, List<Reason> blocking) {
        public ForTherapist {
            Objects.requireNonNull(therapistId);
            Objects.requireNonNull(best);
            blocking = List.copyOf(blocking);
        }
    }
}

package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.visit.Order;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A visit as planning sees it: who and what is asked for, how bound it is, and what forbids it whoever came. */
public record Demand(Whose whose, Order order, Household household, Set<String> skills, Commitment commitment) {

    public Demand {
        Objects.requireNonNull(whose);
        Objects.requireNonNull(order);
        Objects.requireNonNull(household);
        Objects.requireNonNull(commitment);
        skills = Set.copyOf(skills);
    }

    /** The visit, its patient, and reasons such as a hold that forbid every visit to that patient. */
    public record Whose(UUID visitId, UUID patientId, List<Reason> forbidden) {
        public Whose {
            Objects.requireNonNull(visitId);
            Objects.requireNonNull(patientId);
            forbidden = List.copyOf(forbidden);
        }
    }

    public UUID visitId() {
        return whose.visitId();
    }

    public UUID patientId() {
        return whose.patientId();
    }

    public Demand free() {
        return bound(new Commitment.Free());
    }

    /** The same with the therapists whom the patient will know from other visits that are agreed. */
    Demand knowing(Collection<Demand> others) {
        Set<UUID> agreed = new HashSet<>();
        for (Demand other : others) {
            if (other.patientId().equals(patientId()) && !other.visitId().equals(visitId())) {
                other.commitment().therapist().ifPresent(agreed::add);
            }
        }
        return new Demand(whose, order, household.with(household.company().knowing(agreed)), skills, commitment);
    }

    public Demand bound(Commitment other) {
        return new Demand(whose, order, household, skills, other);
    }
}

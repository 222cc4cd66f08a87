package health.homeward.dispatch.domain.visit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** One appointment for one home session; the version counts its changes from 1. */
public record Visit(UUID id, UUID patientId, Order order, VisitState state, long version) {

    public Visit {
        Objects.requireNonNull(id);
        Objects.requireNonNull(patientId);
        Objects.requireNonNull(order);
        Objects.requireNonNull(state);
    }

    /** A session that has just become a visit: version 1, waiting for planning. */
    public static Visit requested(UUID id, UUID patientId, Order order) {
        return Reordering.waiting(new Visit(id, patientId, order, new VisitState.Unassigned(List.of()), 0));
    }

    /** The same visit after one more change. */
    Visit now(VisitState next) {
        return new Visit(id, patientId, order, next, version + 1);
    }

    Visit with(Order other) {
        return new Visit(id, patientId, other, state, version);
    }

    /** The therapist and time, where the state has or had one. */
    public Optional<Slot> slot() {
        return switch (state) {
            case VisitState.Unassigned _ -> Optional.empty();
            case VisitState.Scheduled(Slot slot, ChosenBy _) -> Optional.of(slot);
            case VisitState.Confirmed(Slot slot) -> Optional.of(slot);
            case VisitState.Started started -> Optional.of(started.slot());
            case VisitState.Completed completed -> Optional.of(completed.slot());
            case VisitState.Missed missed -> missed.slot();
            case VisitState.Cancelled cancelled -> cancelled.slot();
        };
    }

    /** The state's name as people and clients know it. */
    public String stateName() {
        return switch (state) {
            case VisitState.Unassigned _ -> "UNASSIGNED";
            case VisitState.Scheduled _ -> "SCHEDULED";
            case VisitState.Confirmed _ -> "CONFIRMED";
            case VisitState.Started _ -> "STARTED";
            case VisitState.Completed _ -> "COMPLETED";
            case VisitState.Missed _ -> "MISSED";
            case VisitState.Cancelled _ -> "CANCELLED";
        };
    }
}

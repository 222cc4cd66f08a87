package health.homeward.teaching.app;

import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.Decision;
import health.homeward.teaching.domain.Reason;
import health.homeward.teaching.domain.care.Care;
import health.homeward.teaching.domain.order.Ordering;
import health.homeward.teaching.domain.order.PlaceOrder;
import health.homeward.teaching.domain.order.TeachingOrdered;
import health.homeward.teaching.store.Caregivers;
import health.homeward.teaching.store.Cares;
import health.homeward.teaching.store.TeachingOrders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Places the order to teach a named caregiver (R34b). */
@ApplicationScoped
public class OrderTeaching {
    private final Cares cares;
    private final Caregivers caregivers;
    private final TeachingOrders orders;

    OrderTeaching(Cares cares, Caregivers caregivers, TeachingOrders orders) {
        this.cares = cares;
        this.caregivers = caregivers;
        this.orders = orders;
    }

    /** Empty when nothing is known of the patient in this hospital. */
    public Uni<Optional<Decision<TeachingOrdered>>> handle(Transaction tx, UUID patientId, PlaceOrder command) {
        return cares.locked(tx, patientId)
                .chain(known -> known.map(care -> decided(tx, care, command).map(Optional::of))
                        .orElse(Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Decision<TeachingOrdered>> decided(Transaction tx, Care care, PlaceOrder command) {
        return caregivers
                .seen(tx, command.caregiverId())
                .map(caregiver -> Ordering.decide(care, caregiver, command, tx.now()))
                .call(decision -> kept(tx, care.patientId(), command, decision));
    }

    private Uni<Void> kept(Transaction tx, UUID patientId, PlaceOrder command, Decision<TeachingOrdered> decision) {
        return switch (decision) {
            case Decision.Accepted<TeachingOrdered>(var ordered) ->
                orders.add(tx, ordered)
                        .chain(() -> tx.audit(AuditEntry.accepted(
                                "OrderTeaching", patientId, command.orderId(), List.of("R30", "R34b"))));
            case Decision.Refused<TeachingOrdered>(var reasons) ->
                tx.audit(AuditEntry.refused("OrderTeaching", patientId, null, rules(reasons)));
        };
    }

    static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).distinct().toList();
    }
}

package health.homeward.teaching.app;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.care.Care;
import health.homeward.teaching.domain.order.TeachingOrder;
import health.homeward.teaching.domain.permission.Situation;
import health.homeward.teaching.store.Caregivers;
import health.homeward.teaching.store.Cares;
import health.homeward.teaching.store.Place;
import health.homeward.teaching.store.TeachingOrders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds teaching orders of the caller's hospital. */
@ApplicationScoped
public class ReadOrders {
    private final TeachingOrders orders;
    private final Cares cares;
    private final Caregivers caregivers;
    private final Circle circle;

    ReadOrders(TeachingOrders orders, Cares cares, Caregivers caregivers, Circle circle) {
        this.orders = orders;
        this.cares = cares;
        this.caregivers = caregivers;
        this.circle = circle;
    }

    /** An order, and what its patient and caregiver may do today. */
    public record Teaching(TeachingOrder order, Situation situation) {}

    /** Where a page of a list begins. */
    public record After(Instant at, UUID id) {
        Place place() {
            return new Place(at, id);
        }
    }

    public Uni<Optional<TeachingOrder>> one(Transaction tx, UUID orderId) {
        return orders.seen(tx, orderId);
    }

    public Uni<List<TeachingOrder>> ofPatient(Transaction tx, UUID patientId, Optional<After> after, int most) {
        return orders.ofPatient(tx, patientId, after.map(After::place), most);
    }

    /** The order read under its patient's lock, so that nothing changes between the decision and its effect. */
    public Uni<Optional<Teaching>> locked(Transaction tx, UUID orderId) {
        return orders.seen(tx, orderId).chain(found -> found.map(
                        order -> cares.locked(tx, order.ordered().patientId())
                                .chain(care -> teaching(tx, orderId, care.orElseThrow()))
                                .map(Optional::of))
                .orElse(Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Teaching> teaching(Transaction tx, UUID orderId, Care care) {
        return orders.seen(tx, orderId).map(Optional::orElseThrow).chain(order -> caregivers
                .seen(tx, order.ordered().caregiverId())
                .chain(caregiver -> circle.of(tx, care, caregiver.orElseThrow()))
                .map(situation -> new Teaching(order, situation)));
    }
}

package health.homeward.teaching.store;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.order.TeachingOrder;
import health.homeward.teaching.domain.order.TeachingOrdered;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The teaching orders with their sign-offs. */
@ApplicationScoped
public class TeachingOrders implements PanacheRepositoryBase<TeachingOrderRow, UUID> {
    private final SignOffs signOffs;

    TeachingOrders(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    public Uni<Void> add(Transaction transaction, TeachingOrdered ordered) {
        return persist(TeachingOrderRow.of(transaction.hospital(), ordered)).replaceWithVoid();
    }

    public Uni<Optional<TeachingOrder>> seen(Transaction transaction, UUID orderId) {
        return list("hospital = ?1 and orderId = ?2", transaction.hospital(), orderId)
                .chain(rows -> whole(transaction, rows))
                .map(orders -> orders.stream().findFirst());
    }

    /** The patient's orders, oldest first, after the given place. */
    public Uni<List<TeachingOrder>> ofPatient(
            Transaction transaction, UUID patientId, Optional<Place> after, int most) {
        var place = after.orElse(Place.FIRST);
        return find("""
                        hospital = ?1 and patientId = ?2 and (orderedAt > ?3 or orderedAt = ?3 and orderId > ?4)
                        order by orderedAt, orderId""", transaction.hospital(), patientId, place.at(), place.id())
                .page(0, most)
                .list()
                .chain(rows -> whole(transaction, rows));
    }

    private Uni<List<TeachingOrder>> whole(Transaction transaction, List<TeachingOrderRow> rows) {
        var ids = rows.stream().map(row -> row.orderId).toList();
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : signOffs.ofOrders(transaction, ids).map(signed -> rows.stream()
                        .map(row -> new TeachingOrder(row.ordered(), signed.getOrDefault(row.orderId, List.of())))
                        .toList());
    }
}

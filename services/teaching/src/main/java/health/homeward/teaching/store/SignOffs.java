package health.homeward.teaching.store;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.order.SignOff;
import health.homeward.teaching.domain.order.TeachingOrder;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The movements that each caregiver masters. */
@ApplicationScoped
public class SignOffs implements PanacheRepositoryBase<SignOffRow, UUID> {

    /** What each caregiver of the patient masters, over all orders. */
    public Uni<Map<UUID, Set<Technique>>> ofPatient(Transaction transaction, UUID patientId) {
        return list("hospital = ?1 and patientId = ?2", transaction.hospital(), patientId)
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.caregiverId, Collectors.mapping(row -> row.movement, Collectors.toSet()))));
    }

    public Uni<Void> add(Transaction transaction, TeachingOrder order, SignOff signOff) {
        return persist(SignOffRow.of(transaction.hospital(), order, signOff)).replaceWithVoid();
    }

    Uni<Map<UUID, List<SignOff>>> ofOrders(Transaction transaction, List<UUID> orders) {
        return list("hospital = ?1 and orderId in ?2 order by signedAt, movement", transaction.hospital(), orders)
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.orderId, Collectors.mapping(SignOffRow::signOff, Collectors.toList()))));
    }
}

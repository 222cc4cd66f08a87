package health.homeward.teaching.store;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.concern.Concern;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The concerns that caregivers raised. */
@ApplicationScoped
public class Concerns implements PanacheRepositoryBase<ConcernRow, UUID> {
    private final Documents documents;

    Concerns(Documents documents) {
        this.documents = documents;
    }

    public Uni<Void> add(Transaction transaction, Concern concern, UUID linkId) {
        var row = new ConcernRow();
        row.concernId = concern.concernId();
        row.hospital = transaction.hospital();
        row.patientId = concern.patientId();
        row.caregiverId = concern.caregiverId();
        row.linkId = linkId;
        row.findings = documents.written(concern.findings());
        row.raisedAt = concern.raisedAt();
        return persist(row).replaceWithVoid();
    }
}

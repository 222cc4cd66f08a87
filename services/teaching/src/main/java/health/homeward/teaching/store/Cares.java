package health.homeward.teaching.store;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.care.Care;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** What is known of each patient. Whoever changes anything about a patient holds the lock of this row first. */
@ApplicationScoped
public class Cares implements PanacheRepositoryBase<CareRow, UUID> {
    private final Documents documents;

    Cares(Documents documents) {
        this.documents = documents;
    }

    /** Locks the patient's row, and makes it when this is the first that is heard of the patient. */
    public Uni<Care> lockedOrNew(Transaction transaction, UUID patientId) {
        return transaction
                .session()
                .createNativeQuery("""
                        insert into care (id, hospital, patient_id, document) values (?1, ?2, ?3, ?4)
                        on conflict (hospital, patient_id) do nothing""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, transaction.hospital())
                .setParameter(3, patientId)
                .setParameter(4, documents.written(Care.unknown(patientId)))
                .executeUpdate()
                .chain(() -> locked(transaction, patientId))
                .map(Optional::orElseThrow);
    }

    public Uni<Optional<Care>> locked(Transaction transaction, UUID patientId) {
        return row(transaction, patientId, LockModeType.PESSIMISTIC_WRITE).map(this::care);
    }

    public Uni<Optional<Care>> seen(Transaction transaction, UUID patientId) {
        return row(transaction, patientId, LockModeType.NONE).map(this::care);
    }

    /** Writes what {@link #locked} has read and the caller has changed. */
    public Uni<Void> save(Transaction transaction, Care care) {
        return row(transaction, care.patientId(), LockModeType.NONE)
                .invoke(row -> row.document = documents.written(care))
                .replaceWithVoid();
    }

    private Uni<CareRow> row(Transaction transaction, UUID patientId, LockModeType lock) {
        return find("hospital = ?1 and patientId = ?2", transaction.hospital(), patientId)
                .withLock(lock)
                .firstResult();
    }

    private Optional<Care> care(CareRow row) {
        return Optional.ofNullable(row).map(found -> documents.read(found.document, Care.class));
    }
}

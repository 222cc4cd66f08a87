package health.homeward.teaching.store;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.care.Care;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What is known of each patient. Whoever changes anything about a patient holds the lock of this row first. */
@ApplicationScoped
public class Cares {
    private final Documents documents;

    Cares(Documents documents) {
        this.documents = documents;
    }

    /** Locks the patient's row, and makes it when this is the first that is heard of the patient. */
    public Uni<Care> lockedOrNew(Transaction transaction, UUID patientId) {
        return locked(transaction, patientId)
                .chain(known -> known.isPresent()
                        ? Uni.createFrom().item(known)
                        : add(transaction, patientId).chain(() -> locked(transaction, patientId)))
                .map(Optional::orElseThrow);
    }

    public Uni<Optional<Care>> locked(Transaction transaction, UUID patientId) {
        return read(
                transaction, patientId, "select document from care where hospital = $1 and patient_id = $2 for update");
    }

    public Uni<Optional<Care>> seen(Transaction transaction, UUID patientId) {
        return read(transaction, patientId, "select document from care where hospital = $1 and patient_id = $2");
    }

    /** Writes what {@link #locked} has read and the caller has changed. */
    public Uni<Void> save(Transaction transaction, Care care) {
        return transaction
                .statements()
                .write(
                        "update care set document = $3 where hospital = $1 and patient_id = $2",
                        transaction.hospital(),
                        care.patientId(),
                        documents.written(care))
                .replaceWithVoid();
    }

    /** Whoever hears of the patient at the same time may be quicker; then this waits for them and adds nothing. */
    private Uni<Integer> add(Transaction transaction, UUID patientId) {
        return transaction
                .statements()
                .write(
                        """
                        insert into care (id, hospital, patient_id, document) values ($1, $2, $3, $4)
                        on conflict (hospital, patient_id) do nothing""",
                        UUID.randomUUID(),
                        transaction.hospital(),
                        patientId,
                        documents.written(Care.unknown(patientId)));
    }

    private Uni<Optional<Care>> read(Transaction transaction, UUID patientId, String sql) {
        return transaction
                .statements()
                .read(sql, transaction.hospital(), patientId)
                .map(rows -> rows.stream().findFirst().map(row -> documents.read((String) row[0], Care.class)));
    }
}

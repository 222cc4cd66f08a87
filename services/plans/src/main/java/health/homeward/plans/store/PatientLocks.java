package health.homeward.plans.store;

import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Lets what is told of a patient and what is prescribed for the patient follow one another, so that no hold is overlooked. */
@ApplicationScoped
public class PatientLocks {

    /** Held until the transaction ends. */
    public Uni<Void> take(Transaction tx, UUID patientId) {
        return tx.statements()
                .readOne("select cast(pg_advisory_xact_lock(hashtextextended($1, 0)) as text)", patientId.toString())
                .replaceWithVoid();
    }
}

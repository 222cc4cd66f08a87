package health.homeward.dispatch.store;

import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which clearances are on hold, as the clearance service tells, whichever of its and the course's events comes first. */
@ApplicationScoped
public class ClearanceHolds {

    public Uni<Void> set(UUID clearanceId, UUID patientId, boolean held, Instant at, Transaction tx) {
        return tx.statements()
                .write("""
                        insert into clearance_hold (clearance_id, hospital, patient_id, held, changed_at)
                        values ($1, $2, $3, $4, $5)
                        on conflict (clearance_id) do update set held = excluded.held, changed_at = excluded.changed_at""", clearanceId, tx.hospital(), patientId, held, at.atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    /** Patients among these with a clearance on hold. */
    public Uni<List<UUID>> heldAmong(Collection<UUID> patientIds, Transaction tx) {
        return tx.statements()
                .read("select distinct patient_id from clearance_hold where held and patient_id = any($1)", (Object)
                        patientIds.toArray(UUID[]::new))
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList());
    }
}

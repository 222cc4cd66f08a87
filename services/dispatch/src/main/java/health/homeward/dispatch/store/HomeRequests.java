package health.homeward.dispatch.store;

import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Homes that must be fetched from intake; a fetch is leased, so that a replica that dies with one loses nothing. */
@ApplicationScoped
public class HomeRequests {

    /** A fetch in hand: which wish it answers and how often it was tried. */
    public record Lease(UUID patientId, long wanted, int attempts) {}

    /** Asks for a fresh copy at once. */
    public Uni<Void> want(UUID patientId, Transaction tx) {
        return tx.session()
                .createNativeQuery("""
                        insert into home_request (patient_id, hospital, wanted, attempts, not_before) values (?1, ?2, 1, 0, ?3)
                        on conflict (patient_id) do update
                          set wanted = home_request.wanted + 1, attempts = 0, not_before = excluded.not_before""")
                .setParameter(1, patientId)
                .setParameter(2, tx.hospital())
                .setParameter(3, utc(tx.now()))
                .executeUpdate()
                .chain(() -> Bell.ring(Bell.HOMES, tx));
    }

    /** Asks for copies of those that nobody asked for yet. */
    public Uni<Void> wantMissing(Collection<UUID> patientIds, Transaction tx) {
        if (patientIds.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return tx.session()
                .createNativeQuery("""
                        insert into home_request (patient_id, hospital, wanted, attempts, not_before)
                        select id, ?2, 1, 0, ?3 from unnest(cast(?1 as uuid[])) as id on conflict do nothing""")
                .setParameter(1, patientIds.toArray(UUID[]::new))
                .setParameter(2, tx.hospital())
                .setParameter(3, utc(tx.now()))
                .executeUpdate()
                .chain(added -> added == 0 ? Uni.createFrom().voidItem() : Bell.ring(Bell.HOMES, tx));
    }

    /** Takes the fetch if it is due and nobody else has it. */
    public Uni<Optional<Lease>> lease(UUID patientId, Duration length, Transaction tx) {
        return tx.session()
                .createNativeQuery("""
                        update home_request set not_before = ?3, attempts = attempts + 1
                        where patient_id = (select patient_id from home_request
                                            where patient_id = ?1 and not_before <= ?2 for update skip locked)
                        returning wanted, attempts""", Object[].class)
                .setParameter(1, patientId)
                .setParameter(2, utc(tx.now()))
                .setParameter(3, utc(tx.now().plus(length)))
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row)
                        .map(found ->
                                new Lease(patientId, ((Number) found[0]).longValue(), ((Number) found[1]).intValue())));
    }

    /** The wish is answered, unless a newer one came meanwhile. */
    public Uni<Void> done(Lease lease, Transaction tx) {
        return tx.session()
                .createNativeQuery("delete from home_request where patient_id = ?1 and wanted = ?2")
                .setParameter(1, lease.patientId())
                .setParameter(2, lease.wanted())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** To be tried again at the given instant, unless a newer wish came meanwhile. */
    public Uni<Void> again(Lease lease, Instant at, Transaction tx) {
        return tx.session()
                .createNativeQuery("update home_request set not_before = ?3 where patient_id = ?1 and wanted = ?2")
                .setParameter(1, lease.patientId())
                .setParameter(2, lease.wanted())
                .setParameter(3, utc(at))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

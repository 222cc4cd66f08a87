package health.homeward.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The one transaction in which a change, its events, its audit line and its idempotency record become true together.
 * Handed to the work by {@link Transactions}; not to be kept after it.
 */
public final class Transaction {
    private final Mutiny.Session session;
    private final Actor actor;
    private final Instant now;
    private final ObjectMapper json;

    Transaction(Mutiny.Session session, Actor actor, Instant now, ObjectMapper json) {
        this.session = session;
        this.actor = actor;
        this.now = now;
        this.json = json;
    }

    public Mutiny.Session session() {
        return session;
    }

    public Actor actor() {
        return actor;
    }

    public String hospital() {
        return actor.hospital();
    }

    /** The instant of this transaction on the service's clock. */
    public Instant now() {
        return now;
    }

    /** Puts the event into the outbox and wakes the relay at commit. */
    public Uni<Void> publish(OutgoingEvent event) {
        return session.createNativeQuery("""
                        with appended as (
                          insert into outbox (event_id, type, version, hospital, patient_id, occurred_at, payload)
                          values (?1, ?2, ?3, ?4, ?5, ?6, ?7) returning bucket)
                        select cast(pg_notify('outbox', cast(bucket as text)) as text) from appended""", String.class)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, event.type())
                .setParameter(3, event.version())
                .setParameter(4, hospital())
                .setParameter(5, event.patientId())
                .setParameter(6, now.atOffset(ZoneOffset.UTC))
                .setParameter(7, written(event.payload()))
                .getSingleResult()
                .replaceWithVoid();
    }

    /** Puts the events into the outbox in the order given. */
    public Uni<Void> publishAll(Iterable<OutgoingEvent> events) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (OutgoingEvent event : events) {
            chain = chain.chain(() -> publish(event));
        }
        return chain;
    }

    public Uni<Void> audit(AuditEntry entry) {
        return session.createNativeQuery("""
                        insert into audit (at, hospital, actor, role, action, patient_id, subject, accepted, rules)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, string_to_array(?9, ','))""")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, hospital())
                .setParameter(3, actor.id())
                .setParameter(4, actor.role())
                .setParameter(5, entry.action())
                .setParameter(6, entry.patientId())
                .setParameter(7, entry.subject())
                .setParameter(8, entry.accepted())
                .setParameter(9, String.join(",", entry.rules()))
                .executeUpdate()
                .replaceWithVoid();
    }

    private String written(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "No JSON form for " + payload.getClass().getSimpleName());
        }
    }
}

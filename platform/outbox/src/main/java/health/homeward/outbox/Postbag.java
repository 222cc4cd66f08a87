package health.homeward.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Events and audit lines of one transaction, gathered so that each kind costs one statement however many there are. */
final class Postbag {
    private final ObjectMapper json;
    private final List<OutgoingEvent> events = new ArrayList<>();
    private final List<String> payloads = new ArrayList<>();
    private final List<AuditEntry> entries = new ArrayList<>();

    Postbag(ObjectMapper json) {
        this.json = json;
    }

    /** The payload is written as it is now: what happens to its objects later in the transaction does not reach it. */
    void add(OutgoingEvent event) {
        payloads.add(written(event.payload()));
        events.add(event);
    }

    void add(AuditEntry entry) {
        entries.add(entry);
    }

    Uni<Void> write(Statements statements, Actor actor, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        return writeEvents(statements, actor, at).chain(() -> writeEntries(statements, actor, at));
    }

    /** Ids follow the order of the rows, and with them the order in which the relay sends. */
    private Uni<Void> writeEvents(Statements statements, Actor actor, OffsetDateTime at) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return statements
                .read(
                        """
                        with appended as (
                          insert into outbox (event_id, type, version, hospital, patient_id, occurred_at, payload)
                          select event_id, type, version, $1, patient_id, $2, payload
                          from unnest($3::uuid[], $4::text[], $5::int[], $6::uuid[], $7::text[]) with ordinality
                            as event (event_id, type, version, patient_id, payload, place)
                          order by place returning bucket)
                        select cast(pg_notify('outbox', cast(bucket as text)) as text)
                        from (select distinct bucket from appended) woken""",
                        actor.hospital(),
                        at,
                        events.stream().map(event -> UUID.randomUUID()).toArray(UUID[]::new),
                        events.stream().map(OutgoingEvent::type).toArray(String[]::new),
                        events.stream().map(OutgoingEvent::version).toArray(Integer[]::new),
                        events.stream().map(OutgoingEvent::patientId).toArray(UUID[]::new),
                        payloads.toArray(String[]::new))
                .replaceWithVoid();
    }

    private Uni<Void> writeEntries(Statements statements, Actor actor, OffsetDateTime at) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return statements
                .write(
                        """
                        insert into audit (at, hospital, actor, role, action, patient_id, subject, accepted, rules)
                        select $1, $2, $3, $4, action, patient_id, subject, accepted, string_to_array(rules, ',')
                        from unnest($5::text[], $6::uuid[], $7::uuid[], $8::boolean[], $9::text[]) with ordinality
                          as entry (action, patient_id, subject, accepted, rules, place)
                        order by place""",
                        at,
                        actor.hospital(),
                        actor.id(),
                        actor.role(),
                        entries.stream().map(AuditEntry::action).toArray(String[]::new),
                        entries.stream().map(AuditEntry::patientId).toArray(UUID[]::new),
                        entries.stream().map(AuditEntry::subject).toArray(UUID[]::new),
                        entries.stream().map(AuditEntry::accepted).toArray(Boolean[]::new),
                        entries.stream()
                                .map(entry -> String.join(",", entry.rules()))
                                .toArray(String[]::new))
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

package health.homeward.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Events and audit lines of one transaction, gathered so that they cost one statement however many there are. */
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

    /**
     * One statement for everything. Ids follow the order in which events were added, and with them the order in which the
     * relay sends; the relay is woken once for each bucket.
     */
    Uni<Void> write(Statements statements, Actor actor, Instant now) {
        if (events.isEmpty() && entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return statements
                .read(
                        """
                        with appended as (
                          insert into outbox (event_id, type, version, hospital, patient_id, occurred_at, payload)
                          select event_id, type, version, $1, patient_id, $2, payload
                          from unnest($5::uuid[], $6::text[], $7::int[], $8::uuid[], $9::text[]) with ordinality
                            as event (event_id, type, version, patient_id, payload, place)
                          order by place returning bucket),
                        audited as (
                          insert into audit (at, hospital, actor, role, action, patient_id, subject, accepted, rules)
                          select $2, $1, $3, $4, action, patient_id, subject, accepted, string_to_array(rules, ',')
                          from unnest($10::text[], $11::uuid[], $12::uuid[], $13::boolean[], $14::text[]) with ordinality
                            as entry (action, patient_id, subject, accepted, rules, place)
                          order by place)
                        select cast(pg_notify('outbox', cast(bucket as text)) as text)
                        from (select distinct bucket from appended) woken""",
                        actor.hospital(),
                        now.atOffset(ZoneOffset.UTC),
                        actor.id(),
                        actor.role(),
                        of(events, event -> UUID.randomUUID(), UUID[]::new),
                        of(events, OutgoingEvent::type, String[]::new),
                        of(events, OutgoingEvent::version, Integer[]::new),
                        of(events, OutgoingEvent::patientId, UUID[]::new),
                        payloads.toArray(String[]::new),
                        of(entries, AuditEntry::action, String[]::new),
                        of(entries, AuditEntry::patientId, UUID[]::new),
                        of(entries, AuditEntry::subject, UUID[]::new),
                        of(entries, AuditEntry::accepted, Boolean[]::new),
                        of(entries, entry -> String.join(",", entry.rules()), String[]::new))
                .replaceWithVoid();
    }

    private static <R, T> T[] of(List<R> rows, Function<R, T> column, IntFunction<T[]> array) {
        return rows.stream().map(column).toArray(array);
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

package health.homeward.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The rows that wait for the relay. Sent rows carry a marker: an id watermark would lose those that commit late. */
@ApplicationScoped
class Outbox {
    /** Fixed number of slices of the key space; a slice is relayed by one replica at a time. */
    static final int BUCKETS = 16;

    static final int BATCH = 200;

    private final Pool pool;

    Outbox(Pool pool) {
        this.pool = pool;
    }

    Uni<List<Pending>> pending(int bucket) {
        return pool.preparedQuery("""
                        select id, event_id, type, version, hospital, patient_id, occurred_at, payload from outbox
                        where bucket = $1 and sent_at is null order by id limit $2""").execute(Tuple.of((short) bucket, BATCH)).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .map(Outbox::pending)
                .toList());
    }

    /** Its commit need not wait for the disk: a mark that is lost sends its event again, and every inbox knows it then. */
    Uni<Void> markSent(List<Long> ids) {
        return pool.preparedQuery("""
                        with unhurried as (select set_config('synchronous_commit', 'off', true))
                        update outbox set sent_at = now() from unhurried where id = any($1)""")
                .execute(Tuple.of(ids.toArray(Long[]::new)))
                .replaceWithVoid();
    }

    Uni<Void> forgetSentBefore(OffsetDateTime instant) {
        return pool.preparedQuery("delete from outbox where sent_at < $1")
                .execute(Tuple.of(instant))
                .replaceWithVoid();
    }

    private static Pending pending(Row row) {
        return new Pending(
                row.getLong("id"),
                row.getUUID("event_id"),
                row.getString("type"),
                row.getInteger("version"),
                row.getString("hospital"),
                row.getUUID("patient_id"),
                row.getOffsetDateTime("occurred_at"),
                row.getString("payload"));
    }

    /** One unsent row. */
    record Pending(
            long id,
            UUID eventId,
            String type,
            int version,
            String hospital,
            UUID patientId,
            OffsetDateTime occurredAt,
            String payload) {
        @Override
        public String toString() {
            return type + " " + eventId;
        }
    }
}

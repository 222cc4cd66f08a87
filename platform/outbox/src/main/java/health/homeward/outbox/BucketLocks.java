package health.homeward.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;

/**
 * Shares the buckets among the replicas of a service through advisory locks of one long-lived connection. When that
 * connection dies, so do its locks, and another replica takes over. The same connection listens for NOTIFY.
 */
@ApplicationScoped
class BucketLocks {
    private static final Logger LOG = Logger.getLogger(BucketLocks.class);

    /** Advisory lock classes: one lock a bucket, and one shared lock that every living relay holds. */
    private static final int BUCKET = 0x0b0;

    private static final int PRESENCE = 0x0b1;

    private final Pool pool;
    private final Set<Integer> owned = new TreeSet<>();
    private volatile SqlConnection connection;

    BucketLocks(Pool pool) {
        this.pool = pool;
    }

    synchronized boolean owns(int bucket) {
        return connection != null && owned.contains(bucket);
    }

    /**
     * Takes or gives back buckets until every living relay holds its fair share; answers those held now. Never to be
     * called again before it has answered.
     */
    Uni<List<Integer>> share(IntConsumer onNotify) {
        return connected(onNotify)
                .chain(open -> relays(open).chain(relays -> {
                    int fair = Math.ceilDiv(Outbox.BUCKETS, Math.max(1, relays));
                    return giveBack(open, fair).chain(() -> take(open, fair));
                }))
                .map(ignored -> held());
    }

    /** Gives everything back at once: the pool keeps the connection, and with it the locks, unless they are released. */
    Uni<Void> close() {
        SqlConnection open = connection;
        if (open == null) {
            return Uni.createFrom().voidItem();
        }
        connection = null;
        forget(held());
        return open.query("select pg_advisory_unlock_all()")
                .execute()
                .chain(() -> open.query("unlisten *").execute())
                .chain(open::close);
    }

    private synchronized List<Integer> held() {
        return List.copyOf(owned);
    }

    private Uni<SqlConnection> connected(IntConsumer onNotify) {
        SqlConnection open = connection;
        if (open != null) {
            return Uni.createFrom().item(open);
        }
        return pool.getConnection()
                .chain(fresh ->
                        prepared(fresh, onNotify).onFailure().call(fresh::close).invoke(() -> keep(fresh)));
    }

    private Uni<SqlConnection> prepared(SqlConnection fresh, IntConsumer onNotify) {
        PgConnection.cast(fresh.getDelegate())
                .notificationHandler(note -> onNotify.accept(Integer.parseInt(note.getPayload())));
        fresh.closeHandler(() -> lost(fresh));
        return fresh.query("listen outbox")
                .execute()
                .chain(() -> fresh.preparedQuery("select cast(pg_advisory_lock_shared($1, 0) as text)")
                        .execute(Tuple.of(PRESENCE)))
                .replaceWith(fresh);
    }

    private synchronized void keep(SqlConnection fresh) {
        connection = fresh;
    }

    /** Forgets the buckets only if it is the connection in use that closed. */
    private synchronized void lost(SqlConnection closed) {
        if (connection == closed) {
            LOG.warn("Relay lost its connection and with it its buckets; it connects again");
            connection = null;
            owned.clear();
        }
    }

    private Uni<Integer> relays(SqlConnection open) {
        return open.preparedQuery("""
                        select count(*)::int from pg_locks where locktype = 'advisory' and classid = $1::int4::oid
                        and granted and database = (select oid from pg_database where datname = current_database())""")
                .execute(Tuple.of(PRESENCE))
                .map(rows -> rows.iterator().next().getInteger(0));
    }

    private Uni<Void> giveBack(SqlConnection open, int fair) {
        List<Integer> spare = held().stream().skip(fair).toList();
        if (spare.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        forget(spare);
        return open.preparedQuery("select pg_advisory_unlock($1, bucket) from unnest($2::int[]) as bucket")
                .execute(Tuple.of(BUCKET, spare.toArray(Integer[]::new)))
                .replaceWithVoid();
    }

    private Uni<Void> take(SqlConnection open, int fair) {
        List<Integer> mine = held();
        int room = fair - mine.size();
        if (room <= 0) {
            return Uni.createFrom().voidItem();
        }
        Integer[] wanted = Relay.allBuckets().stream()
                .filter(bucket -> !mine.contains(bucket))
                .toArray(Integer[]::new);
        return takeOneByOne(open, List.of(wanted), room);
    }

    private Uni<Void> takeOneByOne(SqlConnection open, List<Integer> wanted, int room) {
        if (room == 0 || wanted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        int bucket = wanted.getFirst();
        List<Integer> others = wanted.subList(1, wanted.size());
        return open.preparedQuery("select pg_try_advisory_lock($1, $2)")
                .execute(Tuple.of(BUCKET, bucket))
                .chain(rows -> {
                    boolean taken = rows.iterator().next().getBoolean(0);
                    if (taken) {
                        keep(bucket);
                    }
                    return takeOneByOne(open, others, taken ? room - 1 : room);
                });
    }

    private synchronized void keep(int bucket) {
        owned.add(bucket);
    }

    private synchronized void forget(List<Integer> buckets) {
        buckets.forEach(owned::remove);
    }
}

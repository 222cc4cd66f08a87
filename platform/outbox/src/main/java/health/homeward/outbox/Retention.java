package health.homeward.outbox;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Forgets what has done its work. An inbox row must outlive Kafka's retention (7 days), an idempotency key a phone
 * that was offline (30 days). These are technical times: they follow the machine's clock, which no demo shifts.
 */
@ApplicationScoped
class Retention {
    private final Outbox outbox;
    private final Pool pool;

    Retention(Outbox outbox, Pool pool) {
        this.outbox = outbox;
        this.pool = pool;
    }

    @Scheduled(every = "6h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        OffsetDateTime now =
                OffsetDateTime.ofInstant(java.time.Clock.systemUTC().instant(), ZoneOffset.UTC);
        return outbox.forgetSentBefore(now.minusDays(7))
                .chain(() -> pool.preparedQuery("delete from inbox where received_at < $1")
                        .execute(Tuple.of(now.minusDays(14))))
                .chain(() ->
                        pool.preparedQuery("select forget_idempotency_keys($1)").execute(Tuple.of(now.minusDays(30))))
                .replaceWithVoid();
    }
}

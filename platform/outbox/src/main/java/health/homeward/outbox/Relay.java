package health.homeward.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries outbox rows to Kafka. Each replica serves the buckets whose lock it holds; a commit wakes it by NOTIFY, and a
 * slow poll stands behind that. Rows of one patient are sent one after the other, each acknowledged before the next.
 */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);

    private final Vertx vertx;
    private final Outbox outbox;
    private final Sender sender;
    private final BucketLocks locks;
    private final long pollMillis;

    private final Set<Integer> draining = new HashSet<>();
    private final Set<Integer> wokenMeanwhile = new HashSet<>();
    private Context context;
    private long timer = -1;
    private volatile boolean stopped;
    private boolean sharing;

    Relay(
            Vertx vertx,
            Outbox outbox,
            Sender sender,
            BucketLocks locks,
            @ConfigProperty(name = "homeward.relay.poll-millis", defaultValue = "2000") long pollMillis) {
        this.vertx = vertx;
        this.outbox = outbox;
        this.sender = sender;
        this.locks = locks;
        this.pollMillis = pollMillis;
    }

    void start(@Observes StartupEvent started) {
        context = vertx.getOrCreateContext();
        context.runOnContext(ignored -> {
            timer = vertx.setPeriodic(1, pollMillis, tick -> shareAndDrain());
        });
    }

    void stop(@Observes ShutdownEvent ending) {
        stopped = true;
        vertx.cancelTimer(timer);
        locks.close()
                .subscribe()
                .with(done -> {}, failure -> LOG.debugf("Locks fall with their connection: %s", failure));
    }

    /** One share at a time: two that overlap on a slow database would each open a connection and lose the other's locks. */
    private void shareAndDrain() {
        if (stopped || sharing) {
            return;
        }
        sharing = true;
        locks.share(this::wake).subscribe().with(this::shared, this::notShared);
    }

    private void shared(List<Integer> owned) {
        context.runOnContext(ignored -> {
            sharing = false;
            owned.forEach(this::drain);
        });
    }

    private void notShared(Throwable failure) {
        context.runOnContext(ignored -> {
            sharing = false;
            if (!stopped) {
                LOG.warnf("Relay waits for the database: %s", Trouble.named(failure));
            }
        });
    }

    private void wake(int bucket) {
        context.runOnContext(ignored -> drain(bucket));
    }

    /** Runs on the relay's own context only, so that its two sets need no lock. */
    private void drain(int bucket) {
        if (stopped || !locks.owns(bucket)) {
            return;
        }
        if (!draining.add(bucket)) {
            wokenMeanwhile.add(bucket);
            return;
        }
        drained(bucket).subscribe().with(more -> done(bucket, more), failure -> {
            if (!stopped) {
                LOG.warnf("Relay could not send bucket %d, it tries again: %s", bucket, Trouble.named(failure));
            }
            done(bucket, false);
        });
    }

    private void done(int bucket, boolean more) {
        context.runOnContext(ignored -> {
            draining.remove(bucket);
            if (wokenMeanwhile.remove(bucket) || more) {
                drain(bucket);
            }
        });
    }

    private Uni<Boolean> drained(int bucket) {
        return outbox.pending(bucket)
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(false)
                        : sendAll(rows).map(sent -> sent == rows.size() && rows.size() == Outbox.BATCH));
    }

    /** Sends the rows, patients side by side, and marks those that the broker acknowledged, even if others failed. */
    private Uni<Integer> sendAll(List<Outbox.Pending> rows) {
        List<Uni<List<Long>>> perPatient =
                rows.stream().collect(Collectors.groupingBy(Outbox.Pending::patientId)).values().stream()
                        .map(sender::sendInOrder)
                        .toList();
        return Uni.join().all(perPatient).andCollectFailures().chain(sent -> {
            List<Long> ids = sent.stream().flatMap(List::stream).toList();
            return ids.isEmpty()
                    ? Uni.createFrom().item(0)
                    : outbox.markSent(new ArrayList<>(ids)).replaceWith(ids.size());
        });
    }

    static List<Integer> allBuckets() {
        return IntStream.range(0, Outbox.BUCKETS).boxed().toList();
    }
}

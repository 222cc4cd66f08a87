package health.homeward.dispatch.app;

import health.homeward.dispatch.store.Waiting;
import health.homeward.outbox.Actor;
import health.homeward.outbox.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Looks again and again which of today's visits have become late. */
@ApplicationScoped
class LateLoop {

    private static final Logger LOG = Logger.getLogger(LateLoop.class);
    /** A visit of an earlier day is late no more, it is missed. */
    private static final Duration BEHIND = Duration.ofHours(24);

    private final Waiting waiting;
    private final LiveDays days;
    private final Transactions transactions;
    private final Clock clock;

    LateLoop(Waiting waiting, LiveDays days, Transactions transactions, Clock clock) {
        this.waiting = waiting;
        this.days = days;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "{homeward.dispatch.live.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> poll() {
        Instant now = clock.instant();
        return waiting.hospitalsWithVisits(now.minus(BEHIND), now.plus(BEHIND))
                .chain(hospitals -> Multi.createFrom()
                        .iterable(hospitals)
                        .onItem()
                        .transformToUniAndConcatenate(this::warn)
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<Void> warn(String hospital) {
        return transactions
                .in(Actor.service("dispatch", hospital), days::warn)
                .onFailure()
                .invoke(failure ->
                        LOG.errorf(failure, "The late visits of %s could not be told; it is tried again", hospital))
                .onFailure()
                .recoverWithNull();
    }
}

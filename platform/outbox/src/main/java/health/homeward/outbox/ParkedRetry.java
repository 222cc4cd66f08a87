package health.homeward.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tries parked events again, in each patient's order: a corrected release heals what an older one could not handle. */
@ApplicationScoped
public class ParkedRetry {
    private static final Logger LOG = Logger.getLogger(ParkedRetry.class);

    private final Transactions transactions;
    private final ParkedEvents parked;
    private final Instance<EventHandler> handlers;
    private final String service;
    private final AtomicInteger waiting = new AtomicInteger();

    ParkedRetry(
            Transactions transactions,
            ParkedEvents parked,
            Instance<EventHandler> handlers,
            MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.transactions = transactions;
        this.parked = parked;
        this.handlers = handlers;
        this.service = service;
        metrics.gauge("homeward.events.parked", waiting);
    }

    @Scheduled(
            every = "{homeward.parked.retry}",
            delayed = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tryAgain() {
        return replay().chain(() -> transactions.in(Actor.service(service, "-"), parked::count))
                .invoke(waiting::set)
                .replaceWithVoid();
    }

    /** Handles every parked event whose turn has come, and then those behind it; answers how many succeeded. */
    public Uni<Integer> replay() {
        return transactions
                .in(Actor.service(service, "-"), parked::heads)
                .chain(heads -> heads.isEmpty() ? Uni.createFrom().item(0) : replay(heads));
    }

    private Uni<Integer> replay(List<IncomingEvent> heads) {
        return Multi.createFrom()
                .iterable(heads)
                .onItem()
                .transformToUniAndConcatenate(this::attempt)
                .collect()
                .with(Collectors.summingInt(done -> done ? 1 : 0))
                .chain(done -> done == 0 ? Uni.createFrom().item(0) : replay().map(more -> done + more));
    }

    private Uni<Boolean> attempt(IncomingEvent event) {
        return handlers.stream()
                .filter(handler -> handler.source().equals(event.source()))
                .findFirst()
                .map(handler -> handled(event, handler))
                .orElseGet(() -> Uni.createFrom().item(false))
                .onFailure()
                .invoke(failure -> LOG.warnf("%s stays parked: %s", event, Trouble.named(failure)))
                .onFailure()
                .recoverWithItem(false);
    }

    private Uni<Boolean> handled(IncomingEvent event, EventHandler handler) {
        return transactions.in(Actor.service(service, event.hospital()), transaction -> parked.claim(event, transaction)
                .chain(ours -> ours
                        ? handler.reactionTo(event).in(transaction).replaceWith(true)
                        : Uni.createFrom().item(false)));
    }
}

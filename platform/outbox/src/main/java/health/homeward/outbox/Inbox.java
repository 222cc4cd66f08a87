package health.homeward.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Handles each incoming event once, in its patient's order. The event's id is remembered in the transaction of the
 * reaction, and the record is acknowledged after its commit. Passing trouble is waited out; an event that cannot be
 * handled is parked, goes to the dead letter topic, and the patient's later events wait behind it.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Transactions transactions;
    private final ParkedEvents parked;
    private final String service;

    Inbox(
            Transactions transactions,
            ParkedEvents parked,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.transactions = transactions;
        this.parked = parked;
        this.service = service;
    }

    /** Handles a Kafka record; a failed Uni means that the record belongs on the dead letter topic. */
    public Uni<Void> receive(ConsumerRecord<String, byte[]> record, EventHandler handler) {
        return Uni.createFrom().item(() -> CloudEvents.read(record)).chain(event -> receive(event, handler));
    }

    Uni<Void> receive(IncomingEvent event, EventHandler handler) {
        return handled(event, handler)
                .onFailure(Trouble::passes)
                .invoke(failure -> LOG.warnf(
                        "Waits to handle %s: %s", event, failure.getClass().getSimpleName()))
                .onFailure(Trouble::passes)
                .retry()
                .withBackOff(Duration.ofMillis(50), Duration.ofSeconds(5))
                .withJitter(0.2)
                .indefinitely()
                .onFailure()
                .recoverWithUni(failure -> park(event, failure));
    }

    private Uni<Void> handled(IncomingEvent event, EventHandler handler) {
        return transactions.in(Actor.service(service, event.hospital()), transaction -> firstSeen(event, transaction)
                .chain(first -> first
                        ? inTurn(event, handler, transaction)
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> inTurn(IncomingEvent event, EventHandler handler, Transaction transaction) {
        return parked.waits(event, transaction)
                .chain(waits -> waits
                        ? parked.add(event, "waits behind an earlier event", transaction)
                        : handler.on(event, transaction));
    }

    static Uni<Boolean> firstSeen(IncomingEvent event, Transaction transaction) {
        return transaction
                .session()
                .createNativeQuery(
                        "insert into inbox (event_id, received_at) values (?1, now()) on conflict do nothing")
                .setParameter(1, event.id())
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }

    private Uni<Void> park(IncomingEvent event, Throwable failure) {
        LOG.errorf("Parked %s, and all later events of its patient wait: %s", event, Trouble.named(failure));
        return transactions
                .in(Actor.service(service, event.hospital()), transaction -> firstSeen(event, transaction)
                        .chain(() -> parked.add(event, Trouble.named(failure), transaction)))
                .onFailure(Trouble::passes)
                .retry()
                .withBackOff(Duration.ofMillis(50), Duration.ofSeconds(5))
                .indefinitely()
                .chain(() -> Uni.createFrom().failure(new ParkedException(event, failure)));
    }

    /** Says that an event was kept aside; the connector then copies the record to the dead letter topic. */
    static final class ParkedException extends RuntimeException {
        ParkedException(IncomingEvent event, Throwable cause) {
            super(event + " was parked: " + cause.getClass().getSimpleName());
        }
    }
}

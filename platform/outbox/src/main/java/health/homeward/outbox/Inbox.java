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
        return Uni.createFrom().item(() -> CloudEvents.read(record)).chain(event -> {
            Reaction reaction = handler.reactionTo(event);
            return reaction == Reaction.NONE ? Uni.createFrom().voidItem() : receive(event, reaction);
        });
    }

    Uni<Void> receive(IncomingEvent event, Reaction reaction) {
        return handled(event, reaction)
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

    private Uni<Void> handled(IncomingEvent event, Reaction reaction) {
        return transactions.in(Actor.service(service, event.hospital()), transaction -> meet(event, transaction)
                .chain(meeting -> switch (meeting) {
                    case SEEN -> Uni.createFrom().voidItem();
                    case BEHIND_ANOTHER -> parked.add(event, "waits behind an earlier event", transaction);
                    case FIRST -> reaction.in(transaction);
                }));
    }

    /** How an event finds this service: known already, or behind an earlier one of its patient, or to be handled. */
    private enum Meeting {
        SEEN,
        BEHIND_ANOTHER,
        FIRST
    }

    /** Remembers the event's id and looks whether an earlier event of its patient and source waits, in one statement. */
    private static Uni<Meeting> meet(IncomingEvent event, Transaction transaction) {
        return transaction
                .statements()
                .readOne("""
                        with remembered as (
                          insert into inbox (event_id, received_at) values ($1, now()) on conflict do nothing returning 1)
                        select exists (select 1 from remembered),
                               exists (select 1 from parked_event where patient_id = $2 and source = $3)""", event.id(), event.patientId(), event.source())
                .map(row ->
                        !(Boolean) row[0] ? Meeting.SEEN : (Boolean) row[1] ? Meeting.BEHIND_ANOTHER : Meeting.FIRST);
    }

    /** Unless another replica has handled the event meanwhile. */
    private Uni<Void> park(IncomingEvent event, Throwable failure) {
        return transactions
                .in(Actor.service(service, event.hospital()), transaction -> meet(event, transaction)
                        .chain(meeting -> meeting == Meeting.SEEN
                                ? Uni.createFrom().item(false)
                                : parked.add(event, Trouble.named(failure), transaction)
                                        .replaceWith(true)))
                .onFailure(Trouble::passes)
                .retry()
                .withBackOff(Duration.ofMillis(50), Duration.ofSeconds(5))
                .indefinitely()
                .chain(kept -> kept ? told(event, failure) : Uni.createFrom().voidItem());
    }

    private static Uni<Void> told(IncomingEvent event, Throwable failure) {
        LOG.errorf("Parked %s, and all later events of its patient wait: %s", event, Trouble.named(failure));
        return Uni.createFrom().failure(new ParkedException(event, failure));
    }

    /** Says that an event was kept aside; the connector then copies the record to the dead letter topic. */
    static final class ParkedException extends RuntimeException {
        ParkedException(IncomingEvent event, Throwable cause) {
            super(event + " was parked: " + cause.getClass().getSimpleName());
        }
    }
}

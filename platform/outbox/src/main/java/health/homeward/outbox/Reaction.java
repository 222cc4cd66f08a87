package health.homeward.outbox;

import io.smallrye.mutiny.Uni;

/** What a service does about one event, inside the transaction that also remembers the event's id. */
@FunctionalInterface
public interface Reaction {
    /** Nothing: the event is of a type that this service has no use for, and it costs no transaction. */
    Reaction NONE = transaction -> Uni.createFrom().voidItem();

    /** A failure that trying again cannot cure parks the event and all later ones of the same patient. */
    Uni<Void> in(Transaction transaction);
}

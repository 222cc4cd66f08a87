package health.homeward.outbox;

import io.smallrye.mutiny.Uni;

/** Reacts to the facts of one other service. One bean per source; unknown types are to be ignored. */
public interface EventHandler {
    /** The publishing service, such as {@code intake}. */
    String source();

    /**
     * Reacts inside the transaction that also remembers the event's id.
     * A failure that trying again cannot cure parks the event and all later ones of the same patient.
     */
    Uni<Void> on(IncomingEvent event, Transaction transaction);
}

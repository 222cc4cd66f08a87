package health.homeward.outbox;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The one transaction in which a change, its events, its audit line and its idempotency record become true together.
 * Handed to the work by {@link Transactions}; not to be kept after it.
 */
public final class Transaction {
    private final Mutiny.Session session;
    private final Statements statements;
    private final Actor actor;
    private final Instant now;
    private final Postbag postbag;

    Transaction(Mutiny.Session session, Statements statements, Actor actor, Instant now, Postbag postbag) {
        this.session = session;
        this.statements = statements;
        this.actor = actor;
        this.now = now;
        this.postbag = postbag;
    }

    public Mutiny.Session session() {
        return session;
    }

    /** For rows that are no entities. */
    public Statements statements() {
        return statements;
    }

    public Actor actor() {
        return actor;
    }

    public String hospital() {
        return actor.hospital();
    }

    /** The instant of this transaction on the service's clock. */
    public Instant now() {
        return now;
    }

    /** Puts the event into the outbox, which wakes the relay at commit; written when the work is done, in the order given. */
    public Uni<Void> publish(OutgoingEvent event) {
        postbag.add(event);
        return Uni.createFrom().voidItem();
    }

    /** Puts the events into the outbox in the order given. */
    public Uni<Void> publishAll(Iterable<OutgoingEvent> events) {
        events.forEach(postbag::add);
        return Uni.createFrom().voidItem();
    }

    /** Adds a line to the audit trail, written when the work is done. */
    public Uni<Void> audit(AuditEntry entry) {
        postbag.add(entry);
        return Uni.createFrom().voidItem();
    }

    /** Writes down what was published and audited; the last act before the commit. */
    Uni<Void> finish() {
        return postbag.write(statements, actor, now);
    }
}

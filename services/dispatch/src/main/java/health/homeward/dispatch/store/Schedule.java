package health.homeward.dispatch.store;

import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The one pen with which a hospital's appointments are written: who plans or moves holds it until the transaction ends. */
@ApplicationScoped
public class Schedule {

    /** Takes the pen if it is free. */
    public Uni<Boolean> tryTake(Transaction tx) {
        return Locks.tryTake("schedule", tx);
    }

    /** Waits for the pen. */
    public Uni<Void> take(Transaction tx) {
        return Locks.take("schedule", tx);
    }
}

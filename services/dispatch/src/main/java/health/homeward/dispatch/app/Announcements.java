package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Tells the other services, in the transaction of the change; the room of events knows the words. */
public interface Announcements {

    Uni<Void> announce(List<VisitEvent> events, Transaction tx);

    Uni<Void> offered(Visit visit, List<Slot> offers, Instant expiresAt, Transaction tx);
}

package health.homeward.dispatch.app;

import health.homeward.dispatch.app.VisitChanges.Audited;
import health.homeward.dispatch.domain.visit.Booking;
import health.homeward.dispatch.domain.visit.BookingCommand;
import health.homeward.dispatch.domain.visit.CancelCause;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.store.PlanningRequests;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.LongConsumer;

/** A dispatcher or coordinator confirms a visit or calls it off. */
@ApplicationScoped
public class BookVisit {

    private final Visits visits;
    private final VisitChanges changes;
    private final PlanningRequests planning;

    BookVisit(Visits visits, VisitChanges changes, PlanningRequests planning) {
        this.visits = visits;
        this.changes = changes;
        this.planning = planning;
    }

    /** @param sameVersion throws when the caller did not name the visit's version */
    public Uni<Outcome<Visit>> confirm(UUID id, LongConsumer sameVersion, Transaction tx) {
        return handle(id, sameVersion, new BookingCommand.Confirm(), Audited.of("ConfirmVisit"), tx);
    }

    /** @param sameVersion throws when the caller did not name the visit's version */
    public Uni<Outcome<Visit>> cancel(UUID id, LongConsumer sameVersion, CancelCause cause, Transaction tx) {
        return handle(id, sameVersion, new BookingCommand.Cancel(cause), Audited.of("CancelVisit"), tx)
                .call(outcome -> outcome instanceof Outcome.Done<Visit>
                        ? planning.add(tx)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Outcome<Visit>> handle(
            UUID id, LongConsumer sameVersion, BookingCommand command, Audited audited, Transaction tx) {
        return visits.lock(id, tx).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(new Outcome.Unknown<>());
            }
            sameVersion.accept(found.get().version());
            return changes.settle(found.get(), Booking.decide(found.get(), command, tx.now()), audited, tx);
        });
    }
}

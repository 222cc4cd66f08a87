package health.homeward.dispatch.app;

import health.homeward.dispatch.app.VisitChanges.Audited;
import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.planning.Alternatives;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.visit.Booking;
import health.homeward.dispatch.domain.visit.BookingCommand;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import health.homeward.dispatch.store.Schedule;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongConsumer;

/** A dispatcher puts a visit elsewhere by hand; every hard rule is looked at again, whatever was offered before. */
@ApplicationScoped
public class MoveVisit {

    private static final Audited MOVED = Audited.of("MoveVisit", "R2", "R24", "R57");

    private final Schedule schedule;
    private final Visits visits;
    private final Regions regions;
    private final Alternatives alternatives;
    private final VisitChanges changes;

    MoveVisit(Schedule schedule, Visits visits, Regions regions, Alternatives alternatives, VisitChanges changes) {
        this.schedule = schedule;
        this.visits = visits;
        this.regions = regions;
        this.alternatives = alternatives;
        this.changes = changes;
    }

    /** Where a dispatcher wants the visit. */
    public record Wish(UUID therapistId, Instant start) {}

    /** @param sameVersion throws when the caller did not name the visit's version */
    public Uni<Outcome<Visit>> handle(UUID id, LongConsumer sameVersion, Wish wish, Transaction tx) {
        return schedule.take(tx).chain(() -> visits.lock(id, tx)).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(new Outcome.Unknown<>());
            }
            sameVersion.accept(found.get().version());
            return move(found.get(), wish, tx);
        });
    }

    private Uni<Outcome<Visit>> move(Visit visit, Wish wish, Transaction tx) {
        return regions.around(visit, tx)
                .map(snapshot -> decide(visit, wish, snapshot.region(), tx.now()))
                .chain(decision -> changes.settle(visit, decision, MOVED, tx));
    }

    private Decision<Visit, VisitEvent> decide(Visit visit, Wish wish, Region region, Instant now) {
        return region.therapists().stream()
                .filter(therapist -> therapist.id().equals(wish.therapistId()))
                .findFirst()
                .map(therapist -> alternatives.choose(region, visit.id(), therapist, wish.start()))
                .map(choice -> Booking.decide(visit, new BookingCommand.Move(choice), now))
                .orElseGet(() -> Decision.refused(
                        Reason.work("THERAPIST_UNKNOWN", "There is no such therapist in your hospital.")));
    }
}

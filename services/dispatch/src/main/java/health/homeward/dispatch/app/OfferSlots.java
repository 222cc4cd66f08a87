package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.planning.Alternatives;
import health.homeward.dispatch.domain.planning.Offer;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitState;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Shows a dispatcher where else a visit could go; nothing is booked by it. */
@ApplicationScoped
public class OfferSlots {

    private final Visits visits;
    private final Regions regions;
    private final Alternatives alternatives;
    private final Announcements announcements;
    private final DispatchSettings settings;

    OfferSlots(
            Visits visits,
            Regions regions,
            Alternatives alternatives,
            Announcements announcements,
            DispatchSettings settings) {
        this.visits = visits;
        this.regions = regions;
        this.alternatives = alternatives;
        this.announcements = announcements;
        this.settings = settings;
    }

    /** The best slots first; after the instant they should be asked for again. */
    public record Offers(Visit visit, List<Offer> best, Instant expiresAt) {
        List<Slot> slots() {
            return best.stream().map(Offer::slot).toList();
        }
    }

    public Uni<Outcome<Offers>> handle(UUID id, Transaction tx) {
        return visits.find(id, tx).chain(found -> found.<Uni<Outcome<Offers>>>map(visit -> offer(visit, tx))
                .orElseGet(() -> Uni.createFrom().item(new Outcome.Unknown<>())));
    }

    /** What could be had instead of a slot that was refused; nobody is told of it, and none where the visit is over. */
    public Uni<List<Offer>> instead(UUID id, Transaction tx) {
        return visits.find(id, tx).chain(found -> found.filter(OfferSlots::isToCome)
                .map(visit -> regions.around(visit, tx)
                        .map(snapshot -> offers(visit, snapshot, tx.now()).best()))
                .orElseGet(() -> Uni.createFrom().item(List.of())));
    }

    private static boolean isToCome(Visit visit) {
        return switch (visit.state()) {
            case VisitState.Unassigned _, VisitState.Scheduled _, VisitState.Confirmed _ -> true;
            case VisitState.Started _, VisitState.Completed _, VisitState.Missed _, VisitState.Cancelled _ -> false;
        };
    }

    private Uni<Outcome<Offers>> offer(Visit visit, Transaction tx) {
        return isToCome(visit)
                ? regions.around(visit, tx)
                        .map(snapshot -> offers(visit, snapshot, tx.now()))
                        .call(offers -> told(offers, tx))
                        .map(offers -> new Outcome.Done<>(offers, visit.version()))
                : refused(visit, tx);
    }

    private Offers offers(Visit visit, Regions.Snapshot snapshot, Instant now) {
        return new Offers(
                visit,
                alternatives.best(
                        snapshot.region(), visit.id(), settings.offers().most()),
                now.plus(settings.offers().validFor()));
    }

    private Uni<Void> told(Offers offers, Transaction tx) {
        Visit visit = offers.visit();
        return announcements
                .offered(visit, offers.slots(), offers.expiresAt(), tx)
                .chain(() -> tx.audit(
                        AuditEntry.accepted("OfferSlots", visit.patientId(), visit.id(), List.of("R2", "R24", "R57"))));
    }

    private static Uni<Outcome<Offers>> refused(Visit visit, Transaction tx) {
        Reason reason = Reason.work(
                "VISIT_" + visit.stateName(), "The visit has begun or is over: there is nothing to offer for it.");
        return tx.audit(AuditEntry.refused("OfferSlots", visit.patientId(), visit.id(), List.of()))
                .replaceWith(new Outcome.Refused<>(List.of(reason)));
    }
}

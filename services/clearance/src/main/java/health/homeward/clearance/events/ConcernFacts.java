package health.homeward.clearance.events;

import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reacts to a caregiver's concern. */
@ApplicationScoped
class ConcernFacts implements EventHandler {
    private final Bodies bodies;
    private final BedsideFacts bedside;

    ConcernFacts(Bodies bodies, BedsideFacts bedside) {
        this.bodies = bodies;
        this.bedside = bedside;
    }

    @Override
    public String source() {
        return "teaching";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return event.type().equals("ConcernRaised") ? transaction -> raised(event, transaction) : Reaction.NONE;
    }

    private Uni<Void> raised(IncomingEvent event, Transaction transaction) {
        ConcernRaisedV1 concern = bodies.read(event, ConcernRaisedV1.class);
        return bedside.found(
                event,
                transaction,
                Reporter.CAREGIVER,
                concern.concernId(),
                FoundV1.said(concern.findings()),
                concern.raisedAt());
    }
}

package health.homeward.clearance.events;

import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reacts to a therapist's stop at the door or under the hands. */
@ApplicationScoped
class StopFacts implements EventHandler {
    private final Bodies bodies;
    private final BedsideFacts bedside;

    StopFacts(Bodies bodies, BedsideFacts bedside) {
        this.bodies = bodies;
        this.bedside = bedside;
    }

    @Override
    public String source() {
        return "dispatch";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return event.type().equals("SafetyStopRaised") ? transaction -> stopped(event, transaction) : Reaction.NONE;
    }

    private Uni<Void> stopped(IncomingEvent event, Transaction transaction) {
        SafetyStopRaisedV1 stop = bodies.read(event, SafetyStopRaisedV1.class);
        return bedside.found(
                event, transaction, Reporter.THERAPIST, stop.stopId(), FoundV1.said(stop.findings()), stop.raisedAt());
    }
}

package health.homeward.clearance.events;

import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
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
    public Uni<Void> on(IncomingEvent event, Transaction transaction) {
        if (!event.type().equals("SafetyStopRaised")) {
            return Uni.createFrom().voidItem();
        }
        SafetyStopRaisedV1 stop = bodies.read(event, SafetyStopRaisedV1.class);
        return bedside.found(
                event, transaction, Reporter.THERAPIST, stop.stopId(), FoundV1.said(stop.findings()), stop.raisedAt());
    }
}

package health.homeward.dispatch.events;

import health.homeward.dispatch.app.ClearanceStates;
import health.homeward.dispatch.app.KnowPatient;
import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows referrals: when a patient can be visited, and when no longer at all. */
@ApplicationScoped
class IntakeFacts implements EventHandler {

    private final FactReader reader;
    private final KnowPatient knowPatient;
    private final ClearanceStates clearances;

    IntakeFacts(FactReader reader, KnowPatient knowPatient, ClearanceStates clearances) {
        this.reader = reader;
        this.knowPatient = knowPatient;
        this.clearances = clearances;
    }

    @Override
    public String source() {
        return "intake";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return switch (event.type()) {
            case "ReferralSubmitted", "ReferralCorrected" ->
                tx -> knowPatient.handle(reader.read(event, ReferralV1.class).patient(), tx);
            case "ReferralWithdrawn" ->
                tx -> clearances.referralWithdrawn(
                        reader.read(event, ReferralWithdrawnV1.class).patientId(), tx);
            default -> Reaction.NONE;
        };
    }
}

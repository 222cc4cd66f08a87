package health.homeward.dispatch.events;

import health.homeward.dispatch.app.ClearanceStates;
import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows clearances, so that a hold reaches the doors without a detour (R7). */
@ApplicationScoped
class ClearanceFacts implements EventHandler {

    private final FactReader reader;
    private final ClearanceStates states;

    ClearanceFacts(FactReader reader, ClearanceStates states) {
        this.reader = reader;
        this.states = states;
    }

    @Override
    public String source() {
        return "clearance";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return switch (event.type()) {
            case "ClearanceSuspended" ->
                tx -> states.suspended(
                        reader.read(event, ClearanceSuspendedV1.class).suspension(), tx);
            case "ClearanceResumed" ->
                tx -> {
                    ClearanceResumedV1 fact = reader.read(event, ClearanceResumedV1.class);
                    return states.resumed(fact.clearanceId(), fact.patientId(), fact.resumedAt(), tx);
                };
            case "ClearanceWithdrawn" ->
                tx -> {
                    ClearanceWithdrawnV1 fact = reader.read(event, ClearanceWithdrawnV1.class);
                    return states.withdrawn(fact.clearanceId(), fact.patientId(), fact.withdrawnAt(), tx);
                };
            default -> Reaction.NONE;
        };
    }
}

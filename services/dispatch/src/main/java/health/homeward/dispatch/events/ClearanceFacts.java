package health.homeward.dispatch.events;

import health.homeward.dispatch.app.ClearanceStates;
import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
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
    public Uni<Void> on(IncomingEvent event, Transaction tx) {
        return switch (event.type()) {
            case "ClearanceSuspended" ->
                states.suspended(reader.read(event, ClearanceSuspendedV1.class).suspension(), tx);
            case "ClearanceResumed" -> {
                ClearanceResumedV1 fact = reader.read(event, ClearanceResumedV1.class);
                yield states.resumed(fact.clearanceId(), fact.patientId(), fact.resumedAt(), tx);
            }
            case "ClearanceWithdrawn" -> {
                ClearanceWithdrawnV1 fact = reader.read(event, ClearanceWithdrawnV1.class);
                yield states.withdrawn(fact.clearanceId(), fact.patientId(), fact.withdrawnAt(), tx);
            }
            default -> Uni.createFrom().voidItem();
        };
    }
}

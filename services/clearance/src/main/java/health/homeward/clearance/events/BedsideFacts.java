package health.homeward.clearance.events;

import health.homeward.clearance.app.DecideOnPatient;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.decision.Said;
import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes in what a therapist or a caregiver found: the first hop of the hold cascade, one transaction (R42, R43). */
@ApplicationScoped
class BedsideFacts {
    private final DecideOnPatient decide;

    BedsideFacts(DecideOnPatient decide) {
        this.decide = decide;
    }

    Uni<Void> found(
            IncomingEvent event, Transaction transaction, Reporter by, UUID cause, List<Said> said, Instant at) {
        Origin origin = Origin.event(by, cause == null ? event.id() : cause);
        Command report = new Command.ReportContraindications(origin, said, at == null ? event.at() : at);
        return decide.handle(transaction, event.patientId(), any -> true, report)
                .invoke(outcomes -> outcomes.orElseThrow(
                        () -> new IllegalStateException("A stop or concern about a patient without a case")))
                .replaceWithVoid();
    }
}

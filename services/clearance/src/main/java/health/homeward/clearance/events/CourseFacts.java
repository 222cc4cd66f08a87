package health.homeward.clearance.events;

import health.homeward.clearance.app.OpenConsolidation;
import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.screening.Reporter;
import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reacts to a course that is due again (R16). */
@ApplicationScoped
class CourseFacts implements EventHandler {
    private final Bodies bodies;
    private final OpenConsolidation openConsolidation;

    CourseFacts(Bodies bodies, OpenConsolidation openConsolidation) {
        this.bodies = bodies;
        this.openConsolidation = openConsolidation;
    }

    @Override
    public String source() {
        return "plans";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return event.type().equals("CourseDue") ? transaction -> due(event, transaction) : Reaction.NONE;
    }

    private Uni<Void> due(IncomingEvent event, Transaction transaction) {
        CourseDueV1 due = bodies.read(event, CourseDueV1.class);
        CaseIds ids = new CaseIds(
                UUID.randomUUID(), Bodies.required(due.referralId(), "referralId"), due.patientId(), due.hospital());
        return openConsolidation.handle(
                transaction,
                ids,
                Bodies.required(due.courseId(), "courseId"),
                Origin.event(Reporter.RULE, due.courseId()));
    }
}

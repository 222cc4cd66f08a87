package health.homeward.clearance.events;

import health.homeward.clearance.app.OpenConsolidation;
import health.homeward.clearance.app.SettingsInForce;
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

/** Reacts to a course that is due again (R16), and to days of a start that a hospital has set (R8, R9). */
@ApplicationScoped
class PlanFacts implements EventHandler {
    private final Bodies bodies;
    private final OpenConsolidation openConsolidation;
    private final SettingsInForce settings;

    PlanFacts(Bodies bodies, OpenConsolidation openConsolidation, SettingsInForce settings) {
        this.bodies = bodies;
        this.openConsolidation = openConsolidation;
        this.settings = settings;
    }

    @Override
    public String source() {
        return "plans";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return switch (event.type()) {
            case "CourseDue" -> transaction -> due(event, transaction);
            case "HospitalRulesSet" -> transaction -> rulesSet(event, transaction);
            default -> Reaction.NONE;
        };
    }

    private Uni<Void> rulesSet(IncomingEvent event, Transaction transaction) {
        HospitalRulesSetV1 set = bodies.read(event, HospitalRulesSetV1.class);
        return settings.take(transaction, Bodies.required(set.version(), "version"), set.starts());
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

package health.homeward.plans.events;

import static health.homeward.plans.events.Bodies.promised;

import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
import health.homeward.outbox.Transaction;
import health.homeward.plans.app.FollowPatient;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.course.EndReason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Reacts to what intake tells: discharge and readmission (R25), bed rest (R24), a corrected side, a death, a withdrawal. */
@ApplicationScoped
class IntakeFacts implements EventHandler {
    private final FollowPatient follow;
    private final Bodies bodies;

    IntakeFacts(FollowPatient follow, Bodies bodies) {
        this.follow = follow;
        this.bodies = bodies;
    }

    @Override
    public String source() {
        return "intake";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return switch (event.type()) {
            case "ReferralSubmitted" -> tx -> submitted(event, tx);
            case "ReferralCorrected" -> tx -> corrected(event, tx);
            case "ReferralWithdrawn" -> tx -> withdrawn(event, tx);
            case "ConditionReported" -> tx -> reported(event, tx);
            default -> Reaction.NONE;
        };
    }

    private Uni<Void> submitted(IncomingEvent event, Transaction tx) {
        PatientReportedV1 body = read(event);
        return follow.referred(
                tx, event.patientId(), body.place(), body.moving(), promised(body.submittedAt(), event, "submittedAt"));
    }

    private Uni<Void> corrected(IncomingEvent event, Transaction tx) {
        PatientReportedV1 body = read(event);
        Instant at = body.correctedAt() == null ? event.at() : body.correctedAt();
        Uni<Void> chain = Uni.createFrom().voidItem();
        if (body.changes("setting") && body.place() != null) {
            chain = chain.chain(() -> follow.moved(tx, event.patientId(), body.place(), at));
        }
        if (body.changes("mobility") && body.moving() != null) {
            chain = chain.chain(() -> follow.mobility(tx, event.patientId(), body.moving(), at));
        }
        if (body.changes("affectedSide") && body.facts() != null && body.facts().affectedSide() != null) {
            chain = chain.chain(
                    () -> follow.side(tx, event.patientId(), body.facts().affectedSide(), at, event.id()));
        }
        return chain;
    }

    private Uni<Void> withdrawn(IncomingEvent event, Transaction tx) {
        PatientReportedV1 body = read(event);
        EndReason reason =
                switch (body.reason() == null ? "" : body.reason()) {
                    case "DEATH" -> EndReason.DEATH;
                    case "CONSENT_WITHDRAWN" -> EndReason.CONSENT_WITHDRAWN;
                    default -> EndReason.REFERRAL_WITHDRAWN;
                };
        return follow.withdrawn(tx, event.patientId(), promised(body.referralId(), event, "referralId"), reason);
    }

    private Uni<Void> reported(IncomingEvent event, Transaction tx) {
        PatientReportedV1 body = read(event);
        Instant at =
                body.effectiveAt() == null ? promised(body.reportedAt(), event, "effectiveAt") : body.effectiveAt();
        return switch (promised(body.kind(), event, "kind")) {
            case "DISCHARGED" -> follow.moved(tx, event.patientId(), Setting.HOME, at);
            case "READMITTED" -> follow.moved(tx, event.patientId(), Setting.HOSPITAL, at);
            case "BED_REST_STARTED" -> follow.mobility(tx, event.patientId(), Mobility.BED_REST, at);
            case "BED_REST_ENDED" -> follow.mobility(tx, event.patientId(), Mobility.OUT_OF_BED, at);
            case "DIED" -> follow.died(tx, event.patientId());
            default -> Uni.createFrom().voidItem();
        };
    }

    private PatientReportedV1 read(IncomingEvent event) {
        return bodies.read(event, PatientReportedV1.class);
    }
}

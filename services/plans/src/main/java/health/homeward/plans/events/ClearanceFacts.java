package health.homeward.plans.events;

import static health.homeward.plans.events.Bodies.promised;

import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
import health.homeward.outbox.Transaction;
import health.homeward.plans.app.FollowClearance;
import health.homeward.plans.domain.compile.ClearanceState;
import health.homeward.plans.domain.course.EndReason;
import health.homeward.plans.domain.course.Hold;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reacts to what the clearance service tells: a suspension pauses the course in the same transaction (R7). */
@ApplicationScoped
class ClearanceFacts implements EventHandler {
    private final FollowClearance follow;
    private final Bodies bodies;

    ClearanceFacts(FollowClearance follow, Bodies bodies) {
        this.follow = follow;
        this.bodies = bodies;
    }

    @Override
    public String source() {
        return "clearance";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return switch (event.type()) {
            case "ClearanceGranted" -> tx -> granted(event, tx);
            case "ClearanceSuspended" -> tx -> suspended(event, tx);
            case "ClearanceResumed" ->
                tx -> changed(event, (about, body) -> follow.resumed(tx, about, body.validUntil()));
            case "ClearanceWithdrawn" ->
                tx -> changed(event, (about, body) -> follow.withdrawn(tx, about, endReason(body.reason())));
            case "ClearanceDeferred" ->
                tx -> changed(event, (about, _) -> follow.notGranted(tx, about, ClearanceState.DEFERRED));
            case "ClearanceRefused" ->
                tx -> changed(event, (about, _) -> follow.notGranted(tx, about, ClearanceState.REFUSED));
            default -> Reaction.NONE;
        };
    }

    private Uni<Void> granted(IncomingEvent event, Transaction tx) {
        ClearanceGrantedV1 body = bodies.read(event, ClearanceGrantedV1.class);
        promised(body.clearanceId(), event, "clearanceId");
        promised(body.referralId(), event, "referralId");
        promised(body.patientId(), event, "patientId");
        promised(body.courseKind(), event, "courseKind");
        promised(body.validUntil(), event, "validUntil");
        var seen = new FollowClearance.Seen(
                body.place(),
                body.moving(),
                promised(body.grantedAt(), event, "grantedAt"),
                promised(body.timeZone(), event, "timeZone"));
        return follow.granted(tx, body.clearance(), body.version(), seen);
    }

    private Uni<Void> suspended(IncomingEvent event, Transaction tx) {
        return changed(
                event,
                (about, body) -> follow.suspended(
                        tx,
                        about,
                        new Hold(
                                Hold.Kind.CLEARANCE,
                                body.first().rule(),
                                body.first().code(),
                                promised(body.suspendedAt(), event, "suspendedAt"),
                                body.causeId() == null ? event.id() : body.causeId())));
    }

    private interface Change {
        Uni<Void> of(FollowClearance.About about, ClearanceChangedV1 body);
    }

    private Uni<Void> changed(IncomingEvent event, Change change) {
        ClearanceChangedV1 body = bodies.read(event, ClearanceChangedV1.class);
        var about = new FollowClearance.About(
                promised(body.clearanceId(), event, "clearanceId"),
                promised(body.patientId(), event, "patientId"),
                body.version());
        return change.of(about, body);
    }

    private static EndReason endReason(String reason) {
        return switch (reason == null ? "" : reason) {
            case "DEATH" -> EndReason.DEATH;
            case "CONSENT_WITHDRAWN" -> EndReason.CONSENT_WITHDRAWN;
            case "REFERRAL_WITHDRAWN" -> EndReason.REFERRAL_WITHDRAWN;
            default -> EndReason.CLEARANCE_WITHDRAWN;
        };
    }
}

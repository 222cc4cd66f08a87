package health.homeward.plans.events;

import static health.homeward.plans.events.Bodies.promised;

import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
import health.homeward.outbox.Transaction;
import health.homeward.plans.app.FollowVisits;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.MissCause;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reacts to what dispatch tells of visits: they move the course on (R12), or show that a session was not given. */
@ApplicationScoped
class DispatchFacts implements EventHandler {
    private final FollowVisits follow;
    private final Bodies bodies;

    DispatchFacts(FollowVisits follow, Bodies bodies) {
        this.follow = follow;
        this.bodies = bodies;
    }

    @Override
    public String source() {
        return "dispatch";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return switch (event.type()) {
            case "VisitStarted" -> tx -> started(event, tx);
            case "VisitCompleted" -> tx -> completed(event, tx);
            case "VisitMissed" -> tx -> missed(event, tx);
            case "SafetyStopRaised" -> tx -> stopped(event, tx);
            default -> Reaction.NONE;
        };
    }

    /** R43, R6: dispatch lets a visit begin only after a clean screen of a conscious patient. */
    private Uni<Void> started(IncomingEvent event, Transaction tx) {
        VisitReportedV1 body = read(event);
        return follow.began(tx, body.sessionId(), promised(body.startedAt(), event, "startedAt"));
    }

    private Uni<Void> completed(IncomingEvent event, Transaction tx) {
        VisitReportedV1 body = read(event);
        promised(body.startedAt(), event, "startedAt");
        promised(body.finishedAt(), event, "finishedAt");
        promised(body.minutesGiven(), event, "minutesGiven");
        promised(body.outcome(), event, "outcome");
        return follow.took(
                tx, body.courseId(), new Command.ReportVisit(body.sessionId(), body.treatment()), "ReportVisit");
    }

    private Uni<Void> missed(IncomingEvent event, Transaction tx) {
        VisitReportedV1 body = read(event);
        var report = new Command.ReportMissed(
                body.sessionId(), cause(body.reason()), promised(body.missedAt(), event, "missedAt"));
        return follow.took(tx, body.courseId(), report, "ReportMissedVisit");
    }

    private Uni<Void> stopped(IncomingEvent event, Transaction tx) {
        VisitReportedV1 body = read(event);
        promised(body.raisedAt(), event, "raisedAt");
        Command report = Boolean.FALSE.equals(body.beforeStart())
                ? new Command.ReportVisit(body.sessionId(), body.alarm())
                : new Command.ReportMissed(body.sessionId(), MissCause.SAFETY, body.raisedAt());
        return follow.took(tx, body.courseId(), report, "ReportSafetyStop");
    }

    private VisitReportedV1 read(IncomingEvent event) {
        VisitReportedV1 body = bodies.read(event, VisitReportedV1.class);
        promised(body.courseId(), event, "courseId");
        promised(body.sessionId(), event, "sessionId");
        return body;
    }

    private static MissCause cause(String reason) {
        return switch (reason == null ? "" : reason) {
            case "PATIENT_ABSENT" -> MissCause.PATIENT_ABSENT;
            case "PATIENT_REFUSED" -> MissCause.PATIENT_REFUSED;
            case "THERAPIST_ABSENT" -> MissCause.THERAPIST_ABSENT;
            case "SAFETY" -> MissCause.SAFETY;
            default -> MissCause.OTHER;
        };
    }
}

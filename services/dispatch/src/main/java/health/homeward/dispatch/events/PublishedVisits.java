package health.homeward.dispatch.events;

import health.homeward.dispatch.app.Announcements;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import health.homeward.outbox.OutgoingEvent;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Puts what happened to visits into the published words and into the outbox. */
@ApplicationScoped
class PublishedVisits implements Announcements {

    @Override
    public Uni<Void> announce(List<VisitEvent> events, Transaction tx) {
        return tx.publishAll(
                events.stream().map(event -> outgoing(event, tx.hospital())).toList());
    }

    @Override
    public Uni<Void> offered(Visit visit, List<Slot> offers, Instant expiresAt, Transaction tx) {
        return tx.publish(OutgoingEvent.v1(
                "VisitOffered", visit.patientId(), VisitOfferedV1.of(visit, offers, expiresAt, tx.hospital())));
    }

    private static OutgoingEvent outgoing(VisitEvent event, String hospital) {
        Object body =
                switch (event) {
                    case VisitEvent.VisitScheduled scheduled -> VisitScheduledV1.of(scheduled, hospital);
                    case VisitEvent.VisitMoved moved -> VisitMovedV1.of(moved, hospital);
                    case VisitEvent.VisitCancelled cancelled -> VisitCancelledV1.of(cancelled, hospital);
                    case VisitEvent.VisitRunningLate late -> VisitRunningLateV1.of(late, hospital);
                    case VisitEvent.VisitStarted started -> VisitStartedV1.of(started, hospital);
                    case VisitEvent.VisitCompleted completed -> VisitCompletedV1.of(completed, hospital);
                    case VisitEvent.VisitMissed missed -> VisitMissedV1.of(missed, hospital);
                    case VisitEvent.SafetyStopRaised stop -> SafetyStopRaisedV1.of(stop, hospital);
                };
        return OutgoingEvent.v1(event.getClass().getSimpleName(), event.visit().patientId(), body);
    }
}

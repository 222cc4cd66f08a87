package health.homeward.dispatch.events;

import health.homeward.dispatch.domain.visit.CancelCause;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import java.time.Instant;
import java.util.UUID;

/** VisitCancelled as published. */
record VisitCancelledV1(
        UUID visitId,
        UUID sessionId,
        UUID courseId,
        Instant cancelledAt,
        CancelCause cause,
        UUID therapistId,
        Instant start,
        UUID causeId,
        String hospital,
        UUID patientId,
        long version) {

    static VisitCancelledV1 of(VisitEvent.VisitCancelled event, String hospital) {
        Visit visit = event.visit();
        return new VisitCancelledV1(
                visit.id(),
                visit.order().session().sessionId(),
                visit.order().session().courseId(),
                event.at(),
                event.cause(),
                event.slot().map(Slot::therapistId).orElse(null),
                event.slot().map(Slot::start).orElse(null),
                event.causeId().orElse(null),
                hospital,
                visit.patientId(),
                visit.version());
    }
}

package health.homeward.dispatch.events;

import health.homeward.dispatch.domain.visit.MissReason;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import java.time.Instant;
import java.util.UUID;

/** VisitMissed as published. */
record VisitMissedV1(
        UUID visitId,
        UUID sessionId,
        UUID courseId,
        int n,
        Instant missedAt,
        MissReason reason,
        String hospital,
        UUID patientId,
        long version) {

    static VisitMissedV1 of(VisitEvent.VisitMissed event, String hospital) {
        Visit visit = event.visit();
        return new VisitMissedV1(
                visit.id(),
                visit.order().session().sessionId(),
                visit.order().session().courseId(),
                visit.order().session().n(),
                event.at(),
                event.reason(),
                hospital,
                visit.patientId(),
                visit.version());
    }
}

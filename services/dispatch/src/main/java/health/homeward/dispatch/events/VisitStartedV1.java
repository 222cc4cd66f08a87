package health.homeward.dispatch.events;

import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import java.time.Instant;
import java.util.UUID;

/** VisitStarted as published. */
record VisitStartedV1(
        UUID visitId,
        UUID sessionId,
        UUID courseId,
        UUID therapistId,
        Level level,
        Instant startedAt,
        String hospital,
        UUID patientId,
        long version) {

    static VisitStartedV1 of(VisitEvent.VisitStarted event, String hospital) {
        Visit visit = event.visit();
        return new VisitStartedV1(
                visit.id(),
                visit.order().session().sessionId(),
                visit.order().session().courseId(),
                event.slot().therapistId(),
                event.slot().level(),
                event.at(),
                hospital,
                visit.patientId(),
                visit.version());
    }
}

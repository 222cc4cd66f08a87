package health.homeward.dispatch.events;

import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import java.time.Instant;
import java.util.UUID;

/** VisitRunningLate as published. */
record VisitRunningLateV1(
        UUID visitId,
        UUID sessionId,
        UUID courseId,
        UUID therapistId,
        Instant start,
        Instant estimatedStart,
        int lateMinutes,
        Instant at,
        String hospital,
        UUID patientId,
        long version) {

    static VisitRunningLateV1 of(VisitEvent.VisitRunningLate event, String hospital) {
        Visit visit = event.visit();
        return new VisitRunningLateV1(
                visit.id(),
                visit.order().session().sessionId(),
                visit.order().session().courseId(),
                event.slot().therapistId(),
                event.slot().start(),
                event.estimatedStart(),
                event.lateMinutes(),
                event.at(),
                hospital,
                visit.patientId(),
                visit.version());
    }
}

package health.homeward.dispatch.events;

import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import java.time.Instant;
import java.util.UUID;

/** VisitScheduled as published. */
record VisitScheduledV1(
        UUID visitId,
        UUID sessionId,
        UUID courseId,
        int n,
        UUID therapistId,
        Level level,
        Instant start,
        Instant end,
        int minutes,
        int travelMinutes,
        boolean travelEstimated,
        Instant scheduledAt,
        String hospital,
        UUID patientId,
        long version) {

    static VisitScheduledV1 of(VisitEvent.VisitScheduled event, String hospital) {
        Visit visit = event.visit();
        Slot slot = event.slot();
        return new VisitScheduledV1(
                visit.id(),
                visit.order().session().sessionId(),
                visit.order().session().courseId(),
                visit.order().session().n(),
                slot.therapistId(),
                slot.level(),
                slot.start(),
                slot.end(),
                visit.order().minutes(),
                slot.trip().minutes(),
                slot.trip().estimated(),
                event.at(),
                hospital,
                visit.patientId(),
                visit.version());
    }
}

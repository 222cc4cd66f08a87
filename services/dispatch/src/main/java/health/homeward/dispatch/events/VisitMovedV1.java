package health.homeward.dispatch.events;

import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.visit.MoveCause;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import java.time.Instant;
import java.util.UUID;

/** VisitMoved as published. */
record VisitMovedV1(
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
        Instant previousStart,
        UUID previousTherapistId,
        MoveCause cause,
        Instant scheduledAt,
        String hospital,
        UUID patientId,
        long version) {

    static VisitMovedV1 of(VisitEvent.VisitMoved event, String hospital) {
        Visit visit = event.visit();
        Slot slot = event.slot();
        return new VisitMovedV1(
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
                event.previous().start(),
                event.previous().therapistId(),
                event.cause(),
                event.at(),
                hospital,
                visit.patientId(),
                visit.version());
    }
}

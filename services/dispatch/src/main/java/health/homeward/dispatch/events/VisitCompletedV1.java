package health.homeward.dispatch.events;

import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.visit.Area;
import health.homeward.dispatch.domain.visit.EasingReason;
import health.homeward.dispatch.domain.visit.Given;
import health.homeward.dispatch.domain.visit.Outcome;
import health.homeward.dispatch.domain.visit.Pain;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** VisitCompleted as published. */
record VisitCompletedV1(
        UUID visitId,
        UUID sessionId,
        UUID courseId,
        int n,
        UUID therapistId,
        Level level,
        Instant startedAt,
        Instant finishedAt,
        int minutesGiven,
        List<Area> areasGiven,
        Outcome outcome,
        Pain pain,
        EasingReason reason,
        String hospital,
        UUID patientId,
        long version) {

    static VisitCompletedV1 of(VisitEvent.VisitCompleted event, String hospital) {
        Visit visit = event.visit();
        Given given = event.given();
        return new VisitCompletedV1(
                visit.id(),
                visit.order().session().sessionId(),
                visit.order().session().courseId(),
                visit.order().session().n(),
                event.slot().therapistId(),
                event.slot().level(),
                given.time().from(),
                given.time().until(),
                given.minutes(),
                given.areas().stream().sorted().toList(),
                given.ending().outcome(),
                given.ending().pain(),
                given.ending().reason().orElse(null),
                hospital,
                visit.patientId(),
                visit.version());
    }
}

package health.homeward.plans.events;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.course.Treatment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What this service uses of a visit completed, missed, or stopped for safety. */
record VisitReportedV1(
        UUID sessionId,
        UUID courseId,
        UUID therapistId,
        Level level,
        Instant startedAt,
        Instant finishedAt,
        Integer minutesGiven,
        List<Area> areasGiven,
        Treatment.Outcome outcome,
        String pain,
        Instant missedAt,
        String reason,
        Instant raisedAt,
        Boolean beforeStart) {

    Treatment treatment() {
        return new Treatment(
                startedAt,
                finishedAt,
                minutesGiven,
                areasGiven == null ? List.of() : areasGiven,
                new Treatment.Result(minutesGiven == 0 ? Treatment.Outcome.STOPPED : outcome, "NEW".equals(pain)),
                new Treatment.By(therapistId, level, Treatment.Source.VISIT));
    }

    /** All that an alarm during a session tells: it was broken off. */
    Treatment alarm() {
        return new Treatment(
                raisedAt,
                raisedAt,
                0,
                List.of(),
                new Treatment.Result(Treatment.Outcome.STOPPED, false),
                new Treatment.By(therapistId, level, Treatment.Source.SAFETY_STOP));
    }
}

package health.homeward.plans.events;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.course.EasingReason;
import health.homeward.plans.domain.course.Treatment;
import java.time.Instant;
import java.util.Arrays;
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
                new Treatment.Result(
                        minutesGiven == 0 ? Treatment.Outcome.STOPPED : outcome, "NEW".equals(pain), easing()),
                new Treatment.By(therapistId, level, Treatment.Source.VISIT));
    }

    /** All that an alarm during a session tells: it was broken off. */
    Treatment alarm() {
        return new Treatment(
                raisedAt,
                raisedAt,
                0,
                List.of(),
                new Treatment.Result(Treatment.Outcome.STOPPED, false, EasingReason.SAFETY),
                new Treatment.By(therapistId, level, Treatment.Source.SAFETY_STOP));
    }

    /** Why it was shortened or stopped (R54); a reason that this service does not know is none of those it does. */
    private EasingReason easing() {
        return reason == null
                ? null
                : Arrays.stream(EasingReason.values())
                        .filter(known -> known.name().equals(reason))
                        .findFirst()
                        .orElse(EasingReason.OTHER);
    }
}

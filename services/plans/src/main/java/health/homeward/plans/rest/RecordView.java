package health.homeward.plans.rest;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.course.EasingReason;
import health.homeward.plans.domain.course.MissCause;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.course.Treatment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What was done in a session, or why it was missed. */
public record RecordView(
        Instant startedAt,
        Instant finishedAt,
        Integer minutesGiven,
        List<Area> areasGiven,
        Treatment.Outcome outcome,
        Boolean newPain,
        UUID therapistId,
        Level level,
        MissCause missed,
        EasingReason shortenedBecause) {

    /** Null while nothing is recorded. */
    static RecordView of(Session session) {
        return switch (session) {
            case Session.Treated treated -> of(treated.treatment());
            case Session.Missed missed ->
                new RecordView(null, null, null, null, null, null, null, null, missed.cause(), null);
            case Session.Planned _, Session.Held _, Session.Cancelled _ -> null;
        };
    }

    private static RecordView of(Treatment treatment) {
        return new RecordView(
                treatment.startedAt(),
                treatment.finishedAt(),
                treatment.minutes(),
                treatment.areas(),
                treatment.result().outcome(),
                treatment.result().newPain(),
                treatment.by().therapistId(),
                treatment.by().level(),
                null,
                treatment.result().reason());
    }
}

package health.homeward.plans.events;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.course.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A session as other services are told of it. */
record SessionV1(
        UUID sessionId,
        int n,
        LocalDate date,
        Instant earliest,
        Instant latest,
        int minutes,
        Setting setting,
        Level level,
        List<Area> areas,
        int stage,
        String state) {

    static SessionV1 of(Session session) {
        SessionPlan plan = session.plan();
        return new SessionV1(
                plan.id(),
                plan.number(),
                plan.date(),
                plan.slot().earliest(),
                plan.slot().latest(),
                plan.minutes(),
                plan.content().setting(),
                plan.content().level(),
                plan.content().areas(),
                plan.minutes(),
                state(session));
    }

    static List<SessionV1> of(List<Session> sessions) {
        return sessions.stream().map(SessionV1::of).toList();
    }

    private static String state(Session session) {
        return switch (session) {
            case Session.Planned _ -> "PLANNED";
            case Session.Held _ -> "HELD";
            case Session.Done _ -> "DONE";
            case Session.Stopped _ -> "STOPPED";
            case Session.Missed _ -> "MISSED";
            case Session.Cancelled _ -> "CANCELLED";
        };
    }
}

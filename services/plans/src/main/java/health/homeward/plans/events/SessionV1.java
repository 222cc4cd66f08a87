package health.homeward.plans.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.pack.RulePacks;
import health.homeward.plans.domain.regimen.Item;
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
        @JsonInclude(JsonInclude.Include.NON_NULL) List<String> packQuestions,
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
                packQuestions(plan.content()),
                plan.minutes(),
                state(session));
    }

    static List<SessionV1> of(List<Session> sessions) {
        return sessions.stream().map(SessionV1::of).toList();
    }

    /** Null where no pack asks anything; a question of a pack carries the pack's name in place of a rule's number. */
    private static List<String> packQuestions(Content content) {
        List<String> asked = content.packs().isEmpty()
                ? List.of()
                : content.lists().questions().stream()
                        .filter(question -> RulePacks.byCode(question.rule()).isPresent())
                        .map(Item::code)
                        .toList();
        return asked.isEmpty() ? null : asked;
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

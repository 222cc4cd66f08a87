package health.homeward.plans.rest;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.compile.Because;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.CourseDays;
import health.homeward.plans.domain.course.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole session: when, how long, where, its steps and lists, and what became of it. */
public record SessionView(
        UUID sessionId,
        UUID courseId,
        int n,
        int procedure,
        int courseDay,
        LocalDate date,
        Instant earliest,
        Instant latest,
        int minutes,
        int stage,
        SessionState state,
        Setting setting,
        Level level,
        Side side,
        boolean bedRest,
        List<Area> areas,
        List<StepView> steps,

        @Schema(description = "What is added to the hands in this session, as prescribed (R26, R34a)")
        List<AuxiliaryView> auxiliaries,

        List<ItemView> checklist,
        List<QuestionView> screening,
        List<ItemView> supplies,
        List<ForbiddenView> forbidden,
        List<String> rules,

        @Schema(description = "The rules behind minutes, date, setting and level, each by itself")
        Because because,

        @Schema(description = "Packs from outside the source that concern this session, with their versions")
        List<String> packs,

        RecordView record) {

    /** A technique that is not to be used. */
    public record ForbiddenView(Technique technique, String rule) {}

    static SessionView of(Session session, Body body) {
        SessionPlan plan = session.plan();
        Content content = plan.content();
        var direction = body.terms().regimen().conduct().manner().direction();
        return new SessionView(
                plan.id(),
                body.courseId(),
                plan.number(),
                plan.procedure(),
                CourseDays.dayOf(body, plan.date()),
                plan.date(),
                plan.slot().earliest(),
                plan.slot().latest(),
                plan.minutes(),
                plan.minutes(),
                SessionState.of(session),
                content.setting(),
                content.level(),
                content.steps().getFirst().target().side(),
                content.rules().contains("R24"),
                content.areas(),
                content.steps().stream()
                        .map(step -> StepView.of(step, direction))
                        .toList(),
                AuxiliaryView.of(content, body.terms()),
                ItemView.of(content.lists().checklist()),
                QuestionView.of(content.lists().questions()),
                ItemView.of(content.lists().supplies()),
                content.lists().forbidden().stream()
                        .map(f -> new ForbiddenView(f.technique(), f.rule()))
                        .toList(),
                content.rules(),
                Because.of(plan, body.terms()),
                content.packs(),
                RecordView.of(session));
    }
}

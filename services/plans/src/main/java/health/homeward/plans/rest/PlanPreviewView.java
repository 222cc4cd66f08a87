package health.homeward.plans.rest;

import health.homeward.plans.app.PreviewPlan;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.EndReason;
import health.homeward.plans.domain.regimen.Regimen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The course as the system would have it at that instant: what was compiled, and what has become of it since. */
@Schema(name = "PlanPreviewed")
public record PlanPreviewView(
        Instant at,
        String regimen,
        int regimenVersion,
        CourseKind kind,
        CourseState state,
        int procedures,
        int given,
        LocalDate firstDate,
        LocalDate lastDate,

        @Schema(description = "The running number of the next session that may be given; absent when none may be")
        Integer nextSession,

        RampView ramp,
        List<RuleView> warnings,

        @Schema(description = "Where what was given departs from the rules")
        List<RuleView> notes,

        @Schema(description = "Therapists whose level was withdrawn: nothing moves, somebody else gives their sessions")
        List<LevelWithdrawnView> levelsWithdrawn,

        List<CourseView.HoldView> holds,
        List<CourseView.BrokenPromiseView> brokenPromises,
        List<AlertView> alerts,
        CourseView.RecallView recall,

        @Schema(description = "Why the course was ended; absent while it was not")
        EndReason endReason,

        @Schema(description = "The derived values that the course is compiled with")
        List<SettingsView.DerivedView> derived,

        @Schema(description = "Packs from outside the source that are in force")
        List<SettingsView.PackView> packs,

        List<SessionView> sessions) {

    static PlanPreviewView of(Instant at, PreviewPlan.Answer.Planned planned) {
        Course course = planned.course();
        Body body = course.body();
        var sessions = body.sessions().all();
        Regimen regimen = body.terms().regimen();
        return new PlanPreviewView(
                at,
                regimen.code(),
                regimen.version(),
                body.kind(),
                CourseState.of(course),
                body.procedures(),
                body.sessions().given(),
                sessions.getFirst().plan().date(),
                sessions.getLast().plan().date(),
                next(course),
                RampView.of(body),
                RuleView.of(planned.compiled().warnings()),
                RuleView.of(planned.notes()),
                LevelWithdrawnView.of(planned),
                CourseView.HoldView.of(course),
                CourseView.BrokenPromiseView.of(body),
                AlertView.of(body),
                CourseView.RecallView.of(course),
                course instanceof Course.Ended ended ? ended.reason() : null,
                SettingsView.DerivedView.of(regimen),
                SettingsView.PackView.of(body.terms().packs()),
                sessions.stream().map(session -> SessionView.of(session, body)).toList());
    }

    private static Integer next(Course course) {
        return course instanceof Course.Open && !(course instanceof Course.Paused)
                ? course.body().sessions().open().stream()
                        .findFirst()
                        .map(session -> session.plan().number())
                        .orElse(null)
                : null;
    }
}

package health.homeward.plans.rest;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.CourseDecider;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The whole course that a prescription would give; nothing of it is kept. */
public record PreviewView(
        String regimen,
        int regimenVersion,
        CourseKind kind,
        int procedures,
        LocalDate firstDate,
        LocalDate lastDate,
        RampView ramp,
        List<RuleView> warnings,
        List<AlertView> alerts,
        List<SettingsView.DerivedView> derived,
        List<SettingsView.PackView> packs,
        List<SessionView> sessions) {

    static PreviewView of(UUID courseId, Compilation.Compiled compiled) {
        Body body = CourseDecider.plan(courseId, compiled).course().body();
        var sessions = body.sessions().all();
        return new PreviewView(
                compiled.terms().regimen().code(),
                compiled.terms().regimen().version(),
                body.kind(),
                body.procedures(),
                sessions.getFirst().plan().date(),
                sessions.getLast().plan().date(),
                RampView.of(body),
                RuleView.of(compiled.warnings()),
                AlertView.of(body),
                SettingsView.DerivedView.of(compiled.terms().regimen()),
                SettingsView.PackView.of(compiled.terms().packs()),
                sessions.stream().map(session -> SessionView.of(session, body)).toList());
    }
}

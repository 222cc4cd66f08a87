package health.homeward.plans.rest;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.EndReason;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.KnownCourse;
import health.homeward.plans.domain.course.Recall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole course: what was prescribed, the ramp, every session with its steps, holds, alerts, and the break after it. */
public record CourseView(
        UUID courseId,
        UUID patientId,
        UUID clearanceId,
        UUID referralId,
        CourseKind kind,
        CourseState state,
        long version,
        Instant plannedAt,
        String regimen,
        int procedures,
        int given,
        Frequency frequency,
        String timeZone,
        Side affectedSide,
        boolean bedRest,
        List<Prescription.Aim> goals,
        List<Prescription.Author> authors,
        RampView ramp,
        List<HoldView> holds,
        List<BrokenPromiseView> brokenPromises,
        EndReason endReason,
        RecallView recall,
        List<AlertView> alerts,
        List<RuleView> warnings,

        @Schema(description = "The derived values that it was compiled with")
        List<SettingsView.DerivedView> derived,

        @Schema(description = "The packs from outside the source that it was compiled with")
        List<SettingsView.PackView> packs,

        List<SessionView> sessions) {

    /** What keeps the course from going on. */
    public record HoldView(String rule, String code, Instant since, UUID causeId) {
        static List<HoldView> of(Course course) {
            return course instanceof Course.Paused paused
                    ? paused.holds().stream().map(HoldView::of).toList()
                    : List.of();
        }

        private static HoldView of(Hold hold) {
            return new HoldView(hold.rule(), hold.code(), hold.since(), hold.causeId());
        }
    }

    /** A promised date that could not be kept, when that became clear, and why. */
    public record BrokenPromiseView(LocalDate date, Instant at, String rule, String code, String sentence) {
        static List<BrokenPromiseView> of(Body body) {
            return body.memory().brokenPromises().stream()
                    .map(broken -> new BrokenPromiseView(
                            broken.date(),
                            broken.at(),
                            broken.why().rule(),
                            broken.why().code(),
                            broken.why().sentence()))
                    .toList();
        }
    }

    /** The break, and the window in which the next course begins (R15). */
    public record RecallView(LocalDate from, LocalDate until, Recall.Status status) {
        static RecallView of(Course course) {
            return switch (course) {
                case Course.Completed done -> of(done.recall());
                case Course.Ended ended -> of(ended.recall());
                case Course.Open _ -> null;
            };
        }

        private static RecallView of(Recall recall) {
            return recall.window() == null
                    ? null
                    : new RecallView(recall.window().from(), recall.window().until(), recall.status());
        }
    }

    static CourseView of(KnownCourse known) {
        return of(known, List.of());
    }

    static CourseView of(KnownCourse known, List<Reason> warnings) {
        Body body = known.course().body();
        var subject = body.terms().clearance().subject();
        var prescription = body.terms().prescription();
        return new CourseView(
                known.id(),
                known.patientId(),
                subject.clearanceId(),
                subject.referralId(),
                body.kind(),
                CourseState.of(known.course()),
                known.version(),
                known.plannedAt(),
                body.terms().regimen().code(),
                body.procedures(),
                body.sessions().given(),
                prescription.days().frequency(),
                body.terms().day().zone().getId(),
                body.side(),
                body.situation().inBed(),
                prescription.programme().goals(),
                prescription.programme().authors(),
                RampView.of(body),
                HoldView.of(known.course()),
                BrokenPromiseView.of(body),
                known.course() instanceof Course.Ended ended ? ended.reason() : null,
                RecallView.of(known.course()),
                AlertView.of(body),
                RuleView.of(warnings),
                SettingsView.DerivedView.of(body.terms().regimen()),
                SettingsView.PackView.of(body.terms().packs()),
                body.sessions().all().stream()
                        .map(session -> SessionView.of(session, body))
                        .toList());
    }
}

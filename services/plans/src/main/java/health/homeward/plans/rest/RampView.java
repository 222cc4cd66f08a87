package health.homeward.plans.rest;

import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.CourseDays;
import health.homeward.plans.domain.course.Session;
import java.time.LocalDate;
import java.util.List;

/** How the minutes rise (R12): procedures at each step, the target, and every session's minutes. */
public record RampView(int proceduresPerStep, int targetMinutes, List<Point> points) {

    /** One session on the ramp; procedure is the n of R12. */
    public record Point(int n, int procedure, int courseDay, LocalDate date, int minutes, SessionState state) {}

    static RampView of(Body body) {
        var dosage = body.terms().dosage();
        return new RampView(
                dosage.proceduresPerStep(),
                dosage.target(),
                body.sessions().all().stream()
                        .map(session -> point(session, body))
                        .toList());
    }

    private static Point point(Session session, Body body) {
        var plan = session.plan();
        return new Point(
                plan.number(),
                plan.procedure(),
                CourseDays.dayOf(body, plan.date()),
                plan.date(),
                plan.minutes(),
                SessionState.of(session));
    }
}

package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is heard of visits: they have happened, so they are taken down, and what departs from a rule is noted. */
final class VisitRecord {

    private VisitRecord() {}

    static Decision given(Course.Open course, Command.ReportVisit visit, Instant now) {
        return recordable(course, visit.sessionId())
                .map(session -> take(course, session, screened(visit, session), now))
                .orElseGet(() -> Decision.unchanged(course));
    }

    private static Treatment screened(Command.ReportVisit visit, Session session) {
        return visit.screened() ? visit.treatment().after(Screen.clean(session.plan())) : visit.treatment();
    }

    static Decision missed(Course.Open course, Command.ReportMissed visit, Instant now) {
        return recordable(course, visit.sessionId())
                .map(session -> Progress.missed(course, session, visit.cause(), visit.at()))
                .orElseGet(() -> Decision.unchanged(course));
    }

    private static Optional<Session> recordable(Course.Open course, java.util.UUID sessionId) {
        return course.body()
                .sessions()
                .byId(sessionId)
                .filter(session -> session instanceof Session.Open || session.provisional());
    }

    private static Reason dated(Session session, Reason deviation) {
        return new Reason(deviation.rule(), deviation.code(), session.plan().date() + ": " + deviation.sentence());
    }

    /** Earlier sessions of which nothing was heard are missed; the ramp goes on from what was given (R12). */
    private static Decision.Accepted take(Course.Open course, Session session, Treatment treatment, Instant now) {
        List<Reason> notes = VisitDeviations.of(course, session, treatment).stream()
                .map(deviation -> dated(session, deviation))
                .toList();
        Decision.Accepted settled = Silence.presume(
                course, planned -> planned.plan().date().isBefore(session.plan().date()), now);
        Decision.Accepted taken = Progress.treated((Course.Open) settled.course(), session, treatment, notes, now);
        List<CourseEvent> events = new ArrayList<>(settled.events());
        events.addAll(taken.events());
        return new Decision.Accepted(taken.course(), events, taken.notes());
    }
}

package health.homeward.plans.domain.course;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Break;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The end of a course: after its last procedure, or before it for a reason (R14); then the break begins (R15). */
final class Finish {

    private Finish() {}

    /** @param course as it was when the last procedure was given; a hold that still lay on it ends with it */
    static Decision.Accepted complete(
            Course.Open course, Body given, List<CourseEvent> events, List<Reason> notes, Instant now) {
        Body body = Holding.over(course, given, now);
        Recall recall = recall(body, true);
        List<CourseEvent> all = new ArrayList<>(events);
        all.add(event(body, recall.window(), false));
        return new Decision.Accepted(new Course.Completed(body, recall), all, notes);
    }

    static Decision.Accepted end(Course.Open course, Command.End end, Instant now) {
        EndReason reason = end.reason();
        Body free = Holding.over(course, course.body(), now);
        Body body = free.with(free.sessions()
                        .map(session ->
                                session instanceof Session.Open open ? new Session.Cancelled(open.plan()) : session))
                .with(free.memory().with(orders -> orders.endedBy(end.by())));
        Recall recall = recall(body, reason.recalled());
        var event = event(body, reason.recalled() ? recall.window() : null, true);
        return new Decision.Accepted(new Course.Ended(body, reason, recall), List.of(event));
    }

    /** R16: only a first course is followed by a recall; what it was broken off for may forbid it. */
    private static Recall recall(Body body, boolean wanted) {
        Break window = last(body) == null
                ? null
                : Break.after(last(body), body.terms().regimen().rhythm());
        boolean recalled = wanted && window != null && body.kind() == CourseKind.FIRST;
        return new Recall(window, recalled ? Recall.Status.WAITING : Recall.Status.NONE);
    }

    private static CourseEvent event(Body body, Break window, boolean early) {
        return new CourseEvent.CourseCompleted(body.sessions().given(), last(body), window, early);
    }

    private static LocalDate last(Body body) {
        return body.sessions().lastTreatedOn(body.terms().day()).orElse(null);
    }
}

package health.homeward.plans.domain.course;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Break;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The end of a course: after its last procedure, or before it for a reason (R14); then the break begins (R15). */
final class Finish {

    private Finish() {}

    static Decision.Accepted complete(Body body, List<CourseEvent> events, List<Reason> notes) {
        Recall recall = recall(body, true);
        List<CourseEvent> all = new ArrayList<>(events);
        all.add(event(body, recall.window(), false));
        return new Decision.Accepted(new Course.Completed(body, recall), all, notes);
    }

    static Decision.Accepted end(Course.Open course, EndReason reason) {
        Body body = course.body()
                .with(course.body()
                        .sessions()
                        .map(session ->
                                session instanceof Session.Open open ? new Session.Cancelled(open.plan()) : session));
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

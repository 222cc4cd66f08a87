package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.SessionPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Takes a session down as given, stopped or missed, and carries the course on from there. */
final class Progress {

    private Progress() {}

    static Decision.Accepted treated(
            Course.Open course, Session session, Treatment treatment, List<Reason> notes, Instant now) {
        SessionPlan plan = session.plan();
        Session recorded = treatment.stopped()
                ? new Session.Stopped(plan, treatment)
                : new Session.Done(plan.as(course.body().sessions().given() + 1, plan.content()), treatment);
        CourseEvent.Cause cause = session.provisional()
                ? CourseEvent.Cause.CORRECTED
                : treatment.stopped() ? CourseEvent.Cause.STOPPED : CourseEvent.Cause.DONE;
        return recorded(course, recorded, cause, notes, now);
    }

    static Decision.Accepted missed(Course.Open course, Session session, MissCause cause, Instant now) {
        return recorded(
                course, new Session.Missed(session.plan(), cause, now), CourseEvent.Cause.MISSED, List.of(), now);
    }

    private static Decision.Accepted recorded(
            Course.Open course, Session recorded, CourseEvent.Cause cause, List<Reason> notes, Instant now) {
        Body before = course.body();
        Body after =
                Replan.coming(before.with(before.sessions().replace(recorded)), course instanceof Course.Paused, now);
        List<CourseEvent> events = new ArrayList<>();
        events.add(new CourseEvent.SessionChanged(cause, after.sessions().changedSince(before.sessions())));
        Body announced = Stages.announce(after, events);
        if (announced.sessions().given() == announced.procedures()) {
            return Finish.complete(course, announced, events, notes, now);
        }
        return Pain.holdAtSecond(course.with(announced), recorded, events, notes, now);
    }
}

package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.Setting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The hospital's own record of a session on the ward: refused with all reasons when it breaks a rule. */
final class WardRecord {

    private WardRecord() {}

    static Decision given(Course.Open course, Command.RecordGiven record, Instant now) {
        Decision.Accepted settled = settleVisits(course, record.number(), now);
        Course.Open open = (Course.Open) settled.course();
        Session session = open.body().sessions().number(record.number()).orElseThrow();
        List<Reason> reasons = new ArrayList<>(
                WardRules.session(open, session, record.treatment().startedAt()));
        reasons.addAll(WardRules.treatment(open, session, record, now));
        return reasons.isEmpty()
                ? after(settled, Progress.treated(open, session, screened(record), List.of(), now))
                : new Decision.Refused(reasons);
    }

    private static Treatment screened(Command.RecordGiven record) {
        return record.treatment().after(Screen.of(record));
    }

    static Decision missed(Course.Open course, Command.RecordMissed record, Instant now) {
        Session session = course.body().sessions().number(record.number()).orElseThrow();
        Instant latest = session.plan().slot().latest();
        List<Reason> reasons = new ArrayList<>(WardRules.session(course, session, now.isAfter(latest) ? latest : now));
        reasons.addAll(WardRules.notBeforeItsDay(course, session, now));
        return reasons.isEmpty()
                ? Progress.missed(course, session, record.cause(), now)
                : new Decision.Refused(reasons);
    }

    /** Earlier visits of which nothing was heard count as missed, so that this session is not a step too long (R12). */
    private static Decision.Accepted settleVisits(Course.Open course, int number, Instant now) {
        return Silence.presume(
                course,
                planned -> planned.plan().number() < number
                        && planned.plan().content().setting() == Setting.HOME
                        && planned.plan().slot().latest().isBefore(now),
                now);
    }

    private static Decision.Accepted after(Decision.Accepted first, Decision.Accepted second) {
        List<CourseEvent> events = new ArrayList<>(first.events());
        events.addAll(second.events());
        return new Decision.Accepted(second.course(), events, second.notes());
    }
}

package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** R32: massage must not hurt. New pain twice running holds the course until the neurologist has spoken. */
final class Pain {

    private Pain() {}

    static Decision.Accepted holdAtSecond(
            Course.Open course, Session recorded, List<CourseEvent> events, List<Reason> notes, Instant now) {
        if (!(recorded instanceof Session.Treated) || !twiceRunning(course.body())) {
            return new Decision.Accepted(course, events, notes);
        }
        var hold = new Hold(
                Hold.Kind.PAIN,
                "R32",
                "PAIN_TWICE_RUNNING",
                now,
                recorded.plan().id());
        Decision.Accepted held = Holding.pause(course, hold, now);
        List<CourseEvent> all = new ArrayList<>(events);
        all.addAll(held.events());
        return new Decision.Accepted(held.course(), all, notes);
    }

    private static boolean twiceRunning(Body body) {
        List<Session.Treated> counted = body.sessions().treated().stream()
                .filter(treated ->
                        treated.treatment().startedAt().isAfter(body.memory().painCountedSince()))
                .toList();
        return counted.size() >= 2
                && counted.subList(counted.size() - 2, counted.size()).stream()
                        .allMatch(treated -> treated.treatment().result().newPain());
    }
}

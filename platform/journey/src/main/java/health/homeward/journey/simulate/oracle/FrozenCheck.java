package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.MissCause;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.course.Treatment;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A finished session never changes; only what was presumed gives way to its record (R12). */
final class FrozenCheck {
    private FrozenCheck() {}

    static void finished(Course before, Course after, Ledger ledger) {
        if (before == after) {
            return;
        }
        Map<UUID, Session> now = new HashMap<>();
        after.body().sessions().all().forEach(session -> now.put(session.plan().id(), session));
        for (Session session : before.body().sessions().all()) {
            Session next = now.get(session.plan().id());
            ledger.expect(next != null, "R12", () -> "Session " + session.plan().number() + " has vanished.");
            if (finished(session) && next != null && next != session) {
                ledger.expect(
                        next.equals(session),
                        "R12",
                        () -> "Session " + session.plan().number() + " was finished and has changed.");
            }
        }
    }

    private static boolean finished(Session session) {
        return switch (session) {
            case Session.Planned _, Session.Held _ -> false;
            case Session.Done _, Session.Cancelled _ -> true;
            case Session.Missed missed -> missed.cause() != MissCause.NOT_RECORDED;
            case Session.Stopped stopped -> stopped.treatment().by().source() != Treatment.Source.SAFETY_STOP;
        };
    }
}

package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A course read once: what was given, in the order in which it was given, and what is still to come, by date. */
record Sheet(List<Session.Treated> treated, List<Session.Done> done, List<SessionPlan> coming) {
    private static final Comparator<SessionPlan> BY_DATE =
            Comparator.comparing(SessionPlan::date).thenComparing(SessionPlan::number);

    static Sheet of(Course course) {
        List<Session.Treated> treated = new ArrayList<>();
        List<Session.Done> done = new ArrayList<>();
        List<SessionPlan> coming = new ArrayList<>();
        for (Session session : course.body().sessions().all()) {
            switch (session) {
                case Session.Planned open -> coming.add(open.plan());
                case Session.Held open -> coming.add(open.plan());
                case Session.Done given -> treated.add(given);
                case Session.Stopped given -> treated.add(given);
                case Session.Missed _, Session.Cancelled _ -> {}
            }
        }
        treated.sort(Comparator.comparing(Sheet::begun));
        treated.stream()
                .filter(Session.Done.class::isInstance)
                .map(Session.Done.class::cast)
                .forEach(done::add);
        coming.sort(BY_DATE);
        return new Sheet(treated, done, coming);
    }

    /** R32: what hurt, finished or stopped, shortens what follows until a session was finished without. */
    boolean hurt() {
        for (Session.Treated last : treated.reversed()) {
            if (last.treatment().result().newPain()) {
                return true;
            }
            if (last instanceof Session.Done) {
                return false;
            }
        }
        return false;
    }

    private static Instant begun(Session.Treated treated) {
        return treated.treatment().startedAt();
    }
}

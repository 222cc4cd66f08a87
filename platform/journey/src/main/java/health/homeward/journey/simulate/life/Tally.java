package health.homeward.journey.simulate.life;

import health.homeward.clearance.domain.decision.CaseState;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.Session;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what happens to all patients of a run. */
public final class Tally {
    private static final int MEASURED_PROCEDURES = 30;
    private static final String STROKE = "STROKE";

    private final Map<String, Integer> ends = new TreeMap<>();
    private final Map<SessionState, Integer> sessions = new TreeMap<>();
    private final List<List<Integer>> minutesByDay = new ArrayList<>();
    private final List<Long> compileNanos = new ArrayList<>();
    private int courses;

    /** What has become of a session. */
    public enum SessionState {
        PLANNED,
        GIVEN,
        STOPPED,
        MISSED,
        CANCELLED,
        OPEN
    }

    /** How often a course that was sought came to this end. */
    public Map<String, Integer> ends() {
        return ends;
    }

    public int courses() {
        return courses;
    }

    public int sessions(SessionState state) {
        return sessions.getOrDefault(state, 0);
    }

    /** Minutes given in first courses after a stroke, by course day from 1. */
    public List<List<Integer>> minutesByDay() {
        return minutesByDay;
    }

    /** How long each compilation of a course of 30 procedures took. */
    public List<Long> compileNanos() {
        return compileNanos;
    }

    void compiled(Compilation result, long nanos) {
        if (result instanceof Compilation.Compiled compiled
                && compiled.sessions().size() == MEASURED_PROCEDURES) {
            compileNanos.add(nanos);
        }
    }

    /** A course that was sought, from its screening to wherever it has come. */
    void ended(Desk desk, Ward ward) {
        courses++;
        String end =
                ward.under(desk.known().ids().clearanceId()).map(Tally::end).orElseGet(() -> neverPlanned(desk, ward));
        ends.merge(end, 1, Integer::sum);
    }

    private static String end(Course course) {
        return switch (course) {
            case Course.Completed _ -> "completed";
            case Course.Ended ended -> "ended: " + words(ended.reason().name());
            case Course.Planned _, Course.Active _ -> "still open";
            case Course.Paused paused ->
                "still held: " + paused.holds().getFirst().rule();
        };
    }

    private static String neverPlanned(Desk desk, Ward ward) {
        return switch (desk.known().state()) {
            case CaseState.Pending _, CaseState.Deferred _ -> "never cleared: " + desk.lastObstacle();
            case CaseState.Suspended _ -> "held before it began: " + desk.lastObstacle();
            case CaseState.Refused _ -> "refused by the neurologist";
            case CaseState.Withdrawn(var reason) -> "withdrawn before it began: " + words(reason.name());
            case CaseState.Granted _, CaseState.Expired _, CaseState.Concluded _ ->
                ward.lastObstacle()
                        .map(rule -> "cleared, prescription refused: " + rule)
                        .orElse("cleared, not yet prescribed");
        };
    }

    private static String words(String code) {
        return code.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    void course(World world, Course course) {
        List<Session> all = course.body().sessions().all();
        count(SessionState.PLANNED, all.size());
        all.forEach(session -> count(state(session), 1));
        boolean first = course.body().kind() == CourseKind.FIRST
                && course.body().terms().regimen().code().equals(STROKE);
        if (first) {
            minutes(world, course);
        }
    }

    private static SessionState state(Session session) {
        return switch (session) {
            case Session.Planned _, Session.Held _ -> SessionState.OPEN;
            case Session.Done _ -> SessionState.GIVEN;
            case Session.Stopped _ -> SessionState.STOPPED;
            case Session.Missed _ -> SessionState.MISSED;
            case Session.Cancelled _ -> SessionState.CANCELLED;
        };
    }

    private void count(SessionState state, int more) {
        sessions.merge(state, more, Integer::sum);
    }

    private void minutes(World world, Course course) {
        LocalDate first = null;
        for (Session.Treated treated : course.body().sessions().treated()) {
            if (treated instanceof Session.Done done) {
                LocalDate date = world.truth.dateOf(done.treatment().startedAt());
                first = first == null ? date : first;
                int day = (int) ChronoUnit.DAYS.between(first, date);
                while (minutesByDay.size() <= day) {
                    minutesByDay.add(new ArrayList<>());
                }
                minutesByDay.get(day).add(done.treatment().minutes());
            }
        }
    }
}

package health.homeward.teaching.domain.care;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Teaching's own copy of a course: its state, its last day and the stage that it has reached. */
public record Course(
        UUID courseId,
        UUID clearanceId,
        CourseState state,
        Map<UUID, PlannedSession> sessions,
        Optional<Stage> stage,
        ZoneId zone) {
    public Course {
        sessions = Map.copyOf(sessions);
    }

    public Course in(CourseState next) {
        return new Course(courseId, clearanceId, next, sessions, stage, zone);
    }

    public Course at(Stage reached) {
        return new Course(courseId, clearanceId, state, sessions, Optional.of(reached), zone);
    }

    public Course with(Map<UUID, PlannedSession> changed) {
        var all = new HashMap<>(sessions);
        all.putAll(changed);
        return new Course(courseId, clearanceId, state, all, stage, zone);
    }

    /** The day of the last session that is not cancelled; empty while none is known. */
    public Optional<LocalDate> lastDay() {
        return sessions.values().stream()
                .filter(session -> !session.cancelled())
                .map(PlannedSession::date)
                .max(LocalDate::compareTo);
    }
}

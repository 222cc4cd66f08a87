package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.compile.Break;
import java.time.LocalDate;
import java.util.List;

/** What has happened to a course, for the services that follow it. */
public sealed interface CourseEvent {

    record CoursePlanned(List<Session> sessions) implements CourseEvent {}

    record SessionChanged(Cause cause, List<Session> sessions) implements CourseEvent {}

    record CoursePaused(Hold hold, List<Session> sessions) implements CourseEvent {}

    record CourseResumed(List<Session> sessions, List<BrokenPromise> broken) implements CourseEvent {}

    record StageReached(
            LocalDate date, int stage, List<Area> areas, List<Position> positions, List<Technique> techniques)
            implements CourseEvent {}

    record CourseCompleted(int procedures, LocalDate lastProcedure, Break recall, boolean early)
            implements CourseEvent {}

    record CourseDue(Break window, Recall.Status status) implements CourseEvent {}

    /** Why coming or given sessions are no longer what they were. */
    enum Cause {
        DISCHARGED,
        READMITTED,
        DONE,
        MISSED,
        STOPPED,
        BED_REST,
        ADJUSTED,
        CORRECTED
    }
}

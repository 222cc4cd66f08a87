package health.homeward.teaching.domain.care;

import java.util.Map;
import java.util.UUID;

/** What the plan says: a course begins, climbs a stage, waits, goes on, ends. */
public sealed interface CourseNews extends News {

    /** A new course takes the place of the one before; a consolidation starts without a stage of its own. */
    record Planned(Course course, BedRest bedRest) implements CourseNews {
        @Override
        public Care toldTo(Care care) {
            return care.on(course).resting(bedRest);
        }
    }

    /** Sessions were moved, added or cancelled; the last day may be another one now. */
    record Rearranged(UUID courseId, Map<UUID, PlannedSession> sessions) implements CourseNews {
        public Rearranged {
            sessions = Map.copyOf(sessions);
        }

        @Override
        public Care toldTo(Care care) {
            return care.onCourse(courseId, course -> course.with(sessions));
        }
    }

    /** The ramp came to this stage (R12, R19). */
    record Climbed(UUID courseId, Stage stage, BedRest bedRest) implements CourseNews {
        @Override
        public Care toldTo(Care care) {
            return care.onCourse(courseId, course -> course.at(stage)).resting(bedRest);
        }
    }

    /** The course waits for the neurologist. */
    record Paused(UUID courseId) implements CourseNews {
        @Override
        public Care toldTo(Care care) {
            return care.onCourse(courseId, course -> course.in(CourseState.PAUSED));
        }
    }

    /** The course goes on at the same step, on new days. */
    record Resumed(UUID courseId, Map<UUID, PlannedSession> sessions) implements CourseNews {
        public Resumed {
            sessions = Map.copyOf(sessions);
        }

        @Override
        public Care toldTo(Care care) {
            return care.onCourse(
                    courseId, course -> course.in(CourseState.RUNNING).with(sessions));
        }
    }

    /** The course is over: now comes the break (R15). */
    record Ended(UUID courseId) implements CourseNews {
        @Override
        public Care toldTo(Care care) {
            return care.onCourse(courseId, course -> course.in(CourseState.ENDED));
        }
    }
}

package health.homeward.plans.rest;

import health.homeward.plans.domain.course.Course;

/** A course's state as it is shown. */
public enum CourseState {
    PLANNED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    ENDED;

    static CourseState of(Course course) {
        return switch (course) {
            case Course.Planned _ -> PLANNED;
            case Course.Active _ -> ACTIVE;
            case Course.Paused _ -> PAUSED;
            case Course.Completed _ -> COMPLETED;
            case Course.Ended _ -> ENDED;
        };
    }
}

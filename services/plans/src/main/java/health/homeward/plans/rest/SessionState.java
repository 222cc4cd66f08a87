package health.homeward.plans.rest;

import health.homeward.plans.domain.course.Session;

/** A session's state as it is shown. */
public enum SessionState {
    PLANNED,
    HELD,
    DONE,
    STOPPED,
    MISSED,
    CANCELLED;

    static SessionState of(Session session) {
        return switch (session) {
            case Session.Planned _ -> PLANNED;
            case Session.Held _ -> HELD;
            case Session.Done _ -> DONE;
            case Session.Stopped _ -> STOPPED;
            case Session.Missed _ -> MISSED;
            case Session.Cancelled _ -> CANCELLED;
        };
    }
}

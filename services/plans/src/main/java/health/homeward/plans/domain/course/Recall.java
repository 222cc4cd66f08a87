package health.homeward.plans.domain.course;

import health.homeward.plans.domain.compile.Break;

/** The break after a course and what has become of calling the patient back (R15). */
public record Recall(Break window, Status status) {

    /** NONE: nobody is called back, as after a consolidation or a death. */
    public enum Status {
        WAITING,
        DUE,
        OVERDUE,
        ANSWERED,
        NONE
    }

    Recall as(Status next) {
        return new Recall(window, next);
    }
}

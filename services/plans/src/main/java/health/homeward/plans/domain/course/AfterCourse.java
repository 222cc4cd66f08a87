package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What can still happen once a course is over: the recall falls due, is answered, or is dropped (R15). */
final class AfterCourse {

    private AfterCourse() {}

    static Decision decide(Course course, Recall recall, Command command, Instant now) {
        return switch (command) {
            case Command.LookForRecall _ -> look(course, recall, now);
            case Command.AnswerRecall _ -> answer(course, recall, now);
            case Command.End end ->
                end.reason().recalled()
                        ? over()
                        : new Decision.Accepted(with(course, recall.as(Recall.Status.NONE)), List.of());
            case Command.RecordGiven _, Command.RecordMissed _, Command.Resume _, Command.Adjust _ -> over();
            case Command.ReportVisit _ ->
                new Decision.Accepted(
                        course,
                        List.of(),
                        List.of(new Reason(
                                "R14", "VISIT_AFTER_COURSE", "A visit was reported for a course that is over.")));
            case Command.ReportMissed _,
                    Command.PresumeMissed _,
                    Command.Pause _,
                    Command.ClearanceRenewed _,
                    Command.LookForExpiry _,
                    Command.Move _,
                    Command.ChangeMobility _,
                    Command.CorrectSide _ -> Decision.unchanged(course);
        };
    }

    /** R15: kept is when it was first answered; where nobody is called back there is nothing to answer. */
    private static Decision answer(Course course, Recall recall, Instant now) {
        return switch (recall.status()) {
            case ANSWERED, NONE -> Decision.unchanged(course);
            case WAITING, DUE, OVERDUE -> {
                Body body = course.body().with(course.body().memory().with(orders -> orders.answered(now)));
                yield new Decision.Accepted(with(course, body, recall.as(Recall.Status.ANSWERED)), List.of());
            }
        };
    }

    private static Decision look(Course course, Recall recall, Instant now) {
        Recall.Status status = status(course, recall, now);
        if (status == recall.status()) {
            return Decision.unchanged(course);
        }
        return new Decision.Accepted(
                with(course, recall.as(status)), List.of(new CourseEvent.CourseDue(recall.window(), status)));
    }

    private static Recall.Status status(Course course, Recall recall, Instant now) {
        return switch (recall.status()) {
            case WAITING, DUE -> {
                LocalDate today = course.body().terms().day().dateOf(now);
                yield today.isAfter(recall.window().until())
                        ? Recall.Status.OVERDUE
                        : today.isBefore(recall.window().from()) ? recall.status() : Recall.Status.DUE;
            }
            case OVERDUE, ANSWERED, NONE -> recall.status();
        };
    }

    private static Course with(Course course, Recall recall) {
        return with(course, course.body(), recall);
    }

    private static Course with(Course course, Body body, Recall recall) {
        return switch (course) {
            case Course.Completed _ -> new Course.Completed(body, recall);
            case Course.Ended ended -> new Course.Ended(body, ended.reason(), recall);
            case Course.Open open -> open;
        };
    }

    private static Decision over() {
        return Decision.Refused.because(
                "R14", "COURSE_OVER", "The course is over: nothing more is given or changed in it.");
    }
}

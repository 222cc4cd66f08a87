package health.homeward.plans.domain.course;

import health.homeward.plans.domain.compile.Compilation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Decides what a command does to a course. Pure: time and ids come in, events go out. */
public final class CourseDecider {

    private CourseDecider() {}

    public static Decision.Accepted plan(UUID courseId, Compilation.Compiled compiled) {
        List<Session> sessions =
                compiled.sessions().stream().<Session>map(Session.Planned::new).toList();
        Body body = new Body(courseId, compiled.terms(), compiled.situation(), new Sessions(sessions), Body.Memory.NEW);
        return new Decision.Accepted(
                new Course.Planned(body), List.of(new CourseEvent.CoursePlanned(sessions)), compiled.warnings());
    }

    public static Decision decide(Course course, Command command, Instant now) {
        return switch (course) {
            case Course.Open open -> decideOpen(open, command, now);
            case Course.Completed done -> AfterCourse.decide(done, done.recall(), command, now);
            case Course.Ended ended -> AfterCourse.decide(ended, ended.recall(), command, now);
        };
    }

    private static Decision decideOpen(Course.Open course, Command command, Instant now) {
        return switch (command) {
            case Command.RecordGiven given -> WardRecord.given(course, given, now);
            case Command.RecordMissed missed -> WardRecord.missed(course, missed, now);
            case Command.ReportVisit visit -> VisitRecord.given(course, visit, now);
            case Command.ReportMissed missed -> VisitRecord.missed(course, missed, now);
            case Command.PresumeMissed presume -> Silence.presume(course, presume.grace(), now);
            case Command.Pause pause -> Holding.pause(course, pause.hold(), now);
            case Command.ClearanceRenewed renewed -> Holding.clearanceRenewed(course, renewed, now);
            case Command.Resume _ -> Holding.resume(course, now);
            case Command.LookForExpiry _ -> Holding.expire(course, now);
            case Command.Move move -> Circumstances.move(course, move, now);
            case Command.ChangeMobility change -> Circumstances.changeMobility(course, change.mobility(), now);
            case Command.CorrectSide correct -> Circumstances.correctSide(course, correct, now);
            case Command.Adjust adjust -> Adjusting.adjust(course, adjust, now);
            case Command.End end -> Finish.end(course, end, now);
            case Command.LookForRecall _, Command.AnswerRecall _ -> Decision.unchanged(course);
        };
    }
}

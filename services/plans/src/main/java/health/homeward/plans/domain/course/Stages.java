package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.SessionContents;
import health.homeward.plans.domain.compile.Step;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.List;
import java.util.stream.Stream;

/** Announces the stage that a course has really reached, so that caregivers are shown no more than that (R34b). */
final class Stages {

    private Stages() {}

    static Body announce(Body body, List<CourseEvent> events) {
        int stage = reached(body);
        if (stage == 0 || stage == body.memory().stage()) {
            return body;
        }
        events.add(event(body, stage));
        return body.with(body.memory().at(stage));
    }

    /** The minutes last given as a procedure, or fewer when the ramp had to go back. */
    private static int reached(Body body) {
        List<Session.Done> done = body.sessions().treated().stream()
                .filter(Session.Done.class::isInstance)
                .map(Session.Done.class::cast)
                .toList();
        if (done.isEmpty()) {
            return 0;
        }
        return Math.min(
                done.getLast().plan().minutes(),
                body.terms().dosage().minutesAt(Ramping.next(body).level()));
    }

    /** R37: caregivers are shown the stage anew when other areas are left out than before. */
    static Decision.Accepted toldAnew(Body before, Decision.Accepted settled) {
        Body after = settled.course().body();
        boolean told = leftOut(after).equals(leftOut(before))
                || settled.events().stream().anyMatch(CourseEvent.StageReached.class::isInstance);
        if (told || after.memory().stage() == 0 || !SideRules.undecided(after).isEmpty()) {
            return settled;
        }
        Stream<CourseEvent> anew = Stream.of(event(after, after.memory().stage()));
        return new Decision.Accepted(
                settled.course(), Stream.concat(settled.events().stream(), anew).toList(), settled.notes());
    }

    private static List<Area> leftOut(Body body) {
        return body.terms().clearance().permissions().areasLeftOut();
    }

    static CourseEvent.StageReached event(Body body, int stage) {
        Session.Treated last = body.sessions().treated().getLast();
        Content content = SessionContents.of(
                last.plan().procedure(), stage, last.plan().content().setting(), body.terms(), body.situation());
        List<Step> steps = content.steps().stream()
                .filter(step -> step.kind() == StepKind.AREA)
                .toList();
        var allowed = body.terms().regimen().conduct().manner().allowed();
        return new CourseEvent.StageReached(
                body.terms().day().dateOf(last.treatment().startedAt()),
                stage,
                content.areas(),
                steps.stream().map(step -> step.target().position()).distinct().toList(),
                steps.stream()
                        .flatMap(step -> step.techniques().stream())
                        .distinct()
                        .filter(allowed::contains)
                        .toList());
    }
}

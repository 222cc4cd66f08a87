package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.ClearanceState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Pauses a course and lets it go on at the same step; several holds may lie on it, and the last one lifted resumes it. */
final class Holding {

    private Holding() {}

    static Decision.Accepted pause(Course.Open course, Hold hold, Instant now) {
        Body body = hold.kind() == Hold.Kind.CLEARANCE
                ? course.body()
                        .with(course.body()
                                .terms()
                                .cleared(course.body().terms().clearance().as(ClearanceState.SUSPENDED)))
                : course.body();
        if (course instanceof Course.Paused paused) {
            return new Decision.Accepted(new Course.Paused(body, added(paused.holds(), hold)), List.of());
        }
        Body held = body.with(body.sessions().map(session -> held(session, hold.since())));
        var event = new CourseEvent.CoursePaused(hold, held.sessions().changedSince(body.sessions()));
        return new Decision.Accepted(new Course.Paused(held, List.of(hold)), List.of(event));
    }

    /** A session whose hours were over before the hold waits for its record. */
    private static Session held(Session session, Instant since) {
        return session instanceof Session.Planned planned
                        && planned.plan().slot().latest().isAfter(since)
                ? new Session.Held(planned.plan())
                : session;
    }

    private static List<Hold> added(List<Hold> holds, Hold hold) {
        boolean known = holds.stream().anyMatch(other -> other.kind() == hold.kind());
        return known ? holds : Stream.concat(holds.stream(), Stream.of(hold)).toList();
    }

    /** New terms take effect; a resumption lifts what the suspension held, longer validity what its end held. */
    static Decision.Accepted clearanceRenewed(Course.Open course, Command.ClearanceRenewed renewed, Instant now) {
        return Stages.toldAnew(course.body(), renewed(course, renewed, now));
    }

    private static Decision.Accepted renewed(Course.Open course, Command.ClearanceRenewed renewed, Instant now) {
        Clearance clearance = renewed.clearance();
        boolean sideDecided = renewed.resumed()
                || clearance.bedside().affectedSide() == course.body().side();
        Body cleared = course.body().with(course.body().terms().cleared(clearance));
        Body body = sideDecided ? cleared.with(cleared.situation().on(null)) : cleared;
        if (!SideRules.undecided(body).isEmpty()) {
            return heldForItsSide(course.with(body), renewed.resumed(), now);
        }
        return course instanceof Course.Paused paused
                ? renewed(new Course.Paused(body, paused.holds()), renewed, sideDecided, now)
                : underWay(course, body, now);
    }

    /** R18: what the clearance held is lifted with it, and the side holds on. */
    private static Decision.Accepted heldForItsSide(Course.Open course, boolean resumed, Instant now) {
        Decision.Accepted held = pause(course, sideHold(course.body(), now), now);
        if (!resumed || !(held.course() instanceof Course.Paused paused)) {
            return held;
        }
        return held.then(lift(
                paused,
                paused.holds().stream()
                        .filter(hold -> hold.kind() == Hold.Kind.CLEARANCE)
                        .toList(),
                now));
    }

    /** R10: a gate that moves, as when the kind of stroke is corrected, moves the sessions that would lie before it. */
    private static Decision.Accepted underWay(Course.Open course, Body body, Instant now) {
        Instant gate = body.terms().clearance().window().gate();
        boolean early = body.sessions().open().stream()
                .anyMatch(open -> open.plan().slot().earliest().isBefore(gate));
        if (!early) {
            return Circumstances.replanned(course, body, CourseEvent.Cause.CORRECTED, now);
        }
        Decision.Accepted settled = Silence.settle(course.with(body), now);
        Body past = settled.course().body();
        List<LocalDate> dates = Dates.keepingPromised(past, now);
        Body remembering = past.with(past.memory().breaking(BrokenPromise.atLaterGate(past, dates, now)));
        Body moved = Replan.redate(remembering, dates);
        var corrected =
                Circumstances.replanned((Course.Open) settled.course(), moved, CourseEvent.Cause.CORRECTED, now);
        return new Decision.Accepted(
                corrected.course(),
                Stream.concat(settled.events().stream(), corrected.events().stream())
                        .toList());
    }

    private static Decision.Accepted renewed(
            Course.Paused course, Command.ClearanceRenewed renewed, boolean sideDecided, Instant now) {
        return lift(course, lifted(course, renewed, sideDecided, now), now);
    }

    private static List<Hold> lifted(
            Course.Paused course, Command.ClearanceRenewed renewed, boolean sideDecided, Instant now) {
        boolean covered = renewed.clearance().covers(course.body().terms().day().dateOf(now));
        return course.holds().stream()
                .filter(hold -> switch (hold.kind()) {
                    case CLEARANCE -> renewed.resumed();
                    case EXPIRED -> covered;
                    case SIDE -> sideDecided;
                    case HOME -> HomeRules.against(course.body()).isEmpty();
                    case PAIN -> false;
                })
                .toList();
    }

    private static Hold sideHold(Body body, Instant now) {
        var reason = SideRules.undecided(body).getFirst();
        UUID clearanceId = body.terms().clearance().subject().clearanceId();
        return new Hold(Hold.Kind.SIDE, reason.rule(), reason.code(), now, clearanceId);
    }

    /** R7: the neurologist's word here does not replace a clearance that is suspended or has run out. */
    static Decision resume(Course.Open course, Instant now) {
        if (!(course instanceof Course.Paused paused)) {
            return Decision.Refused.because("R32", "NOT_PAUSED", "The course is not paused.");
        }
        LocalDate today = course.body().terms().day().dateOf(now);
        if (!course.body().terms().clearance().covers(today)) {
            return Decision.Refused.because(
                    "R7", "NOT_CLEARED", "The clearance is suspended or has run out: it has to be resumed first.");
        }
        List<Reason> undecided = new ArrayList<>(SideRules.undecided(course.body()));
        if (holds(paused, Hold.Kind.HOME)) {
            undecided.addAll(HomeRules.against(course.body()));
        }
        if (!undecided.isEmpty()) {
            return new Decision.Refused(undecided);
        }
        return lift(
                paused,
                paused.holds().stream()
                        .filter(hold -> !hold.kind().liftedByClearance())
                        .toList(),
                now);
    }

    private static boolean holds(Course.Paused course, Hold.Kind kind) {
        return course.holds().stream().anyMatch(hold -> hold.kind() == kind);
    }

    /** R25: up and cleared for home, or back on the ward, nothing keeps a course for its place any more. */
    static Decision.Accepted homeSettled(Decision.Accepted changed, Instant now) {
        if (!(changed.course() instanceof Course.Paused paused) || !holds(paused, Hold.Kind.HOME)) {
            return changed;
        }
        List<Reason> against = HomeRules.against(paused.body());
        if (!against.isEmpty()) {
            return changed.then(new Decision.Accepted(sayingWhatIsLeft(paused, against.getFirst()), List.of()));
        }
        return changed.then(lift(
                paused,
                paused.holds().stream()
                        .filter(hold -> hold.kind() == Hold.Kind.HOME)
                        .toList(),
                now));
    }

    /** Of several things that keep a course from home one may be over. */
    private static Course.Paused sayingWhatIsLeft(Course.Paused course, Reason left) {
        return new Course.Paused(
                course.body(),
                course.holds().stream()
                        .map(hold -> hold.kind() == Hold.Kind.HOME
                                ? new Hold(hold.kind(), left.rule(), left.code(), hold.since(), hold.causeId())
                                : hold)
                        .toList());
    }

    static Decision expire(Course.Open course, Instant now) {
        var terms = course.body().terms();
        LocalDate until = terms.clearance().window().validUntil();
        boolean over = until != null && terms.day().dateOf(now).isAfter(until);
        boolean known = course instanceof Course.Paused;
        return over && !known
                ? pause(
                        course,
                        new Hold(
                                Hold.Kind.EXPIRED,
                                "R7",
                                "CLEARANCE_EXPIRED",
                                now,
                                terms.clearance().subject().clearanceId()),
                        now)
                : Decision.unchanged(course);
    }

    /** A course that is over is under no hold: what still lay on it is remembered. */
    static Body over(Course.Open course, Body body, Instant now) {
        Body freed = body;
        for (Hold hold : course instanceof Course.Paused paused ? paused.holds() : List.<Hold>of()) {
            freed = freed.with(freed.memory().interrupted(new Body.Interruption(hold, now)));
        }
        return freed;
    }

    private static Decision.Accepted lift(Course.Paused course, List<Hold> lifted, Instant now) {
        List<Hold> left =
                course.holds().stream().filter(hold -> !lifted.contains(hold)).toList();
        Body body = course.body();
        for (Hold hold : lifted) {
            body = body.with(body.memory().interrupted(new Body.Interruption(hold, now)));
        }
        return left.isEmpty()
                ? goOn(Silence.settle(new Course.Paused(body, course.holds()), now), lifted, now)
                : new Decision.Accepted(new Course.Paused(body, left), List.of());
    }

    /** Same step, new dates: the promised ones where they can still be met. */
    private static Decision.Accepted goOn(Decision.Accepted settled, List<Hold> lifted, Instant now) {
        Body body = settled.course().body();
        Body free = body.with(body.sessions()
                .map(session -> session instanceof Session.Held held ? new Session.Planned(held.plan()) : session));
        List<LocalDate> dates = Dates.keepingPromised(free, now);
        List<BrokenPromise> broken =
                lifted.isEmpty() ? List.of() : BrokenPromise.atResumption(free, dates, lifted.getFirst(), now);
        Body remembering = free.with(free.memory().breaking(broken));
        Body resumed = Replan.coming(Replan.redate(remembering, dates), false, now);
        List<CourseEvent> events = new ArrayList<>(settled.events());
        events.add(new CourseEvent.CourseResumed(resumed.sessions().changedSince(body.sessions()), broken));
        boolean sideChanged = lifted.stream().anyMatch(hold -> hold.kind() == Hold.Kind.SIDE)
                && resumed.memory().stage() > 0;
        if (sideChanged) {
            events.add(Stages.event(resumed, resumed.memory().stage()));
        }
        return new Decision.Accepted(Course.running(resumed), events);
    }
}

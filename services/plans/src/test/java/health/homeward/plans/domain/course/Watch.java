package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.Step;
import health.homeward.plans.domain.compile.TreatmentDays;
import health.homeward.plans.domain.regimen.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks on at a life and says at once what must never be; plain comparisons, because it looks very often. */
final class Watch {

    private Watch() {}

    static void over(AnyLife.Moment moment) {
        switch (moment.decision()) {
            case Decision.Refused refused -> must(!refused.reasons().isEmpty(), "a refusal has reasons", moment);
            case Decision.Accepted accepted -> {
                if (accepted.course() != moment.before()) {
                    finishedStay(moment);
                    nothingGivenUnderHold(moment);
                    promisedDatesAreKept(moment);
                    sound(moment);
                }
            }
        }
    }

    /** What is finished never changes, except that a presumption gives way to the record. */
    private static void finishedStay(AnyLife.Moment moment) {
        for (Session before : moment.before().body().sessions().all()) {
            if (!(before instanceof Session.Open) && !before.provisional()) {
                Session after = moment.after()
                        .body()
                        .sessions()
                        .byId(before.plan().id())
                        .orElse(null);
                must(before.equals(after), "a finished session never changes", moment);
            }
        }
    }

    /** R7: the ward is refused; a visit that has happened is taken down with a note. */
    private static void nothingGivenUnderHold(AnyLife.Moment moment) {
        if (moment.before() instanceof Course.Paused paused && moment.command() instanceof Command.RecordGiven given) {
            Instant since = paused.holds().getFirst().since();
            must(given.treatment().startedAt().isBefore(since), "nothing is given under a hold (R7)", moment);
        }
    }

    /** On resuming, every promised date that can still be met is a date of the course. */
    private static void promisedDatesAreKept(AnyLife.Moment moment) {
        if (!(moment.before() instanceof Course.Paused)
                || moment.after() instanceof Course.Paused
                || !(moment.after() instanceof Course.Open)) {
            return;
        }
        Body body = moment.after().body();
        LocalDate free = firstFreeDay(body, moment.at());
        Set<LocalDate> dates = new HashSet<>();
        body.sessions().open().forEach(open -> dates.add(open.plan().date()));
        for (Session.Held held :
                moment.before().body().sessions().of(Session.Held.class).toList()) {
            boolean possible = !held.plan().date().isBefore(free);
            must(!possible || dates.contains(held.plan().date()), "promised dates are kept where they can be", moment);
        }
    }

    private static LocalDate firstFreeDay(Body body, Instant now) {
        var day = body.terms().day();
        int gap = body.terms().prescription().days().frequency().daysApart();
        LocalDate today = day.dateOf(now).plusDays(day.closes(day.dateOf(now)).isAfter(now) ? 0 : 1);
        LocalDate gate = day.dateOf(body.terms().clearance().window().gate()).plusDays(1);
        LocalDate after = body.sessions()
                .lastTreatedOn(day)
                .map(last -> last.plusDays(gap))
                .orElse(today);
        LocalDate later = today.isAfter(after) ? today : after;
        return later.isAfter(gate) ? later : gate;
    }

    private static void sound(AnyLife.Moment moment) {
        Course course = moment.after();
        Body body = course.body();
        must(body.sessions().given() <= body.procedures(), "never more than N (R14)", moment);
        switch (course) {
            case Course.Open open -> open(open, moment);
            case Course.Completed done -> {
                must(body.sessions().given() == body.procedures(), "N were given (R14)", moment);
                must(body.sessions().open().isEmpty(), "nothing is to come", moment);
                recall(done.recall(), body, moment);
            }
            case Course.Ended ended -> {
                must(body.sessions().open().isEmpty(), "nothing is to come", moment);
                recall(ended.recall(), body, moment);
            }
        }
        onePerDay(body, moment);
    }

    private static void open(Course.Open course, AnyLife.Moment moment) {
        Body body = course.body();
        List<Session.Open> open = body.sessions().open();
        must(
                body.sessions().given() + open.size() == body.procedures(),
                "as many to come as are missing (R14)",
                moment);
        plannedAnew(course, moment);
        if (course instanceof Course.Paused paused) {
            Instant since = paused.holds().getFirst().since();
            body.sessions()
                    .of(Session.Planned.class)
                    .forEach(planned -> must(
                            !planned.plan().slot().latest().isAfter(since),
                            "nothing is planned under a hold (R7)",
                            moment));
        } else {
            must(open.stream().allMatch(Session.Planned.class::isInstance), "nothing is held without a hold", moment);
            dates_R17_R61(open, body, moment);
        }
        minutes_R12(open, body, moment);
        open.forEach(session -> content(session.plan(), body, moment));
    }

    /** What is held is composed anew when it goes on; from then on planning anew changes nothing. */
    private static void plannedAnew(Course.Open course, AnyLife.Moment moment) {
        boolean held = course instanceof Course.Paused;
        Body once = Replan.coming(course.body(), held, moment.at());
        Body twice = Replan.coming(once, held, moment.at());
        must(held ? twice.equals(once) : once.equals(course.body()), "planned anew, it is the same", moment);
    }

    private static void dates_R17_R61(List<Session.Open> open, Body body, AnyLife.Moment moment) {
        TreatmentDays days = body.terms().prescription().days();
        LocalDate before = null;
        for (Session.Open session : open) {
            LocalDate date = session.plan().date();
            must(days.isOpen(date), "no session on a day off (R61)", moment);
            must(
                    before == null
                            || !date.isBefore(before.plusDays(days.frequency().daysApart())),
                    "never closer than the gap (R61)",
                    moment);
            before = date;
        }
    }

    /** R12: from what was really given never more than one step up, then by 0 or one step from session to session. */
    private static void minutes_R12(List<Session.Open> open, Body body, AnyLife.Moment moment) {
        var dosage = body.terms().dosage();
        var ramp = dosage.ramp();
        if (ramp.constant()) {
            constant(open, body, moment);
            return;
        }
        int before = -1;
        for (Session.Open session : open) {
            int minutes = session.plan().minutes();
            must(minutes >= ramp.start() && minutes <= dosage.target(), "between first minutes and target", moment);
            if (before >= 0) {
                int rise = minutes - before;
                must(rise == 0 || rise == ramp.step(), "rises by 0 or 5 (R12)", moment);
            } else if (!dosage.startsFull()) {
                must(minutes <= highestNext(body), "never jumps a step (R12)", moment);
            }
            before = minutes;
        }
    }

    /** One duration for every session: what was prescribed, or what was borne where the last one hurt (R32, R54). */
    private static void constant(List<Session.Open> open, Body body, AnyLife.Moment moment) {
        var dosage = body.terms().dosage();
        int minutes = dosage.target();
        for (Session.Treated treated : body.sessions().treated()) {
            if (treated instanceof Session.Done done) {
                boolean hurt = done.treatment().result().newPain();
                minutes = hurt
                        ? Math.clamp(done.treatment().minutes(), dosage.ramp().start(), dosage.target())
                        : dosage.target();
            }
        }
        for (Session.Open session : open) {
            must(session.plan().minutes() == minutes, "one duration for every session", moment);
        }
    }

    private static int highestNext(Body body) {
        int highest = 5;
        for (Session.Treated treated : body.sessions().treated()) {
            if (treated instanceof Session.Done done) {
                highest = done.treatment().minutes() / 5 * 5 + 5;
            }
        }
        return highest;
    }

    private static void content(SessionPlan plan, Body body, AnyLife.Moment moment) {
        Content content = plan.content();
        Clearance clearance = body.terms().clearance();
        must(
                moment.after() instanceof Course.Paused
                        || !plan.slot().earliest().isBefore(clearance.window().gate()),
                "no session before its gate (R5, R9, R10)",
                moment);
        must(content.steps().stream().mapToInt(Step::minutes).sum() == plan.minutes(), "steps add up", moment);
        Area opener = body.terms().prescription().dosing().opener();
        must(
                content.areas().equals(body.terms().regimen().progression().areasWithin(plan.minutes(), opener)),
                "areas in their order (R18, R19)",
                moment);
        must(content.level().covers(Level.EXPERIENCED), "no beginner (R57)", moment);
        must(
                content.rules().contains("R24")
                        == (body.situation().mobility() != Mobility.OUT_OF_BED
                                && body.terms().regimen().asks(Requirement.EXPERIENCED_IN_BED)),
                "bed rest is known (R24)",
                moment);
        must(
                !plan.slot().latest().isAfter(body.situation().since())
                        || content.setting() == body.situation().setting(),
                "where the patient is (R25)",
                moment);
        must(content.rules().contains("R2") == (content.setting() == Setting.HOME), "experienced at home (R2)", moment);
        for (Step step : content.steps()) {
            boolean prone = step.target().position() == Position.PRONE
                    || step.target().alsoAllowed().contains(Position.PRONE);
            must(!prone || mayLieProne(plan, body), "prone only when all three allow it (R21–R23)", moment);
        }
    }

    private static boolean mayLieProne(SessionPlan plan, Body body) {
        Clearance clearance = body.terms().clearance();
        var inside = clearance.bedside().inside();
        boolean healthy = inside.heartDisease() == Fact.NO && inside.organDysfunction() == Fact.NO;
        boolean late = 3 * plan.procedure() > 2 * body.procedures()
                && plan.minutes() == body.terms().dosage().target();
        boolean last = !body.terms().regimen().asks(Requirement.PRONE_LAST)
                || clearance.permissions().prone() && (late || clearance.courseKind() == CourseKind.CONSOLIDATION);
        return healthy && last;
    }

    private static void onePerDay(Body body, AnyLife.Moment moment) {
        Set<LocalDate> days = new HashSet<>();
        for (Session.Treated treated : body.sessions().treated()) {
            boolean first =
                    days.add(body.terms().day().dateOf(treated.treatment().startedAt()));
            must(first, "one session a day (R17)", moment);
        }
    }

    /** R15: 45 days and two months after a stroke course's last procedure; R16: none after a consolidation. */
    private static void recall(Recall recall, Body body, AnyLife.Moment moment) {
        LocalDate last = body.sessions().lastTreatedOn(body.terms().day()).orElse(null);
        if (last == null || !body.terms().regimen().code().equals("STROKE")) {
            must(last != null || recall.window() == null, "no break without a procedure", moment);
            return;
        }
        must(recall.window().from().equals(last.plusDays(45)), "a break of 45 days (R15)", moment);
        must(recall.window().until().equals(last.plusMonths(2)), "two months at most (R15)", moment);
        must(
                recall.status() == Recall.Status.NONE || body.kind() == CourseKind.FIRST,
                "only a first course is followed up (R16)",
                moment);
    }

    private static void must(boolean holds, String what, AnyLife.Moment moment) {
        if (!holds) {
            throw new AssertionError("%s: %s at %s on %s%nbefore %s%nafter %s"
                    .formatted(
                            what,
                            moment.command(),
                            moment.at(),
                            moment.after().body().terms().regimen().code(),
                            told(moment.before()),
                            told(moment.after())));
        }
    }

    private static String told(Course course) {
        StringBuilder told = new StringBuilder(course.getClass().getSimpleName());
        for (Session session : course.body().sessions().all()) {
            told.append("%n  %d %s %s %d min"
                    .formatted(
                            session.plan().number(),
                            session.getClass().getSimpleName(),
                            session.plan().slot().earliest(),
                            session.plan().minutes()));
            if (session instanceof Session.Treated treated) {
                told.append(" given %d %s"
                        .formatted(
                                treated.treatment().minutes(),
                                treated.treatment().result()));
            }
        }
        return told.toString();
    }
}

package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.compile.AlikeContents;
import health.homeward.plans.domain.compile.RampPosition;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.Slots;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Plans the coming sessions anew from what was really given: as many as are missing (R14), minutes going on from where the
 * ramp stands (R12), place and lists as the patient is now. Finished sessions are never touched; dates are kept.
 */
final class Replan {

    private Replan() {}

    static Body coming(Body body, boolean held, Instant now) {
        return contents(count(body, held, now), false);
    }

    /**
     * The same after a record alone. In a running course each coming session was composed under these terms and this
     * situation, so that one whose place, procedure and minutes stay is the same session still.
     */
    static Body afterRecord(Body body, boolean held, Instant now) {
        return contents(count(body, held, now), !held);
    }

    /** One session for every procedure still to be given: missed and stopped ones are made up for at the end. */
    private static Body count(Body body, boolean held, Instant now) {
        int missing = body.procedures()
                - body.sessions().given()
                - body.sessions().open().size();
        Body counted = body;
        for (int i = 0; i < missing; i++) {
            counted = append(counted, held, now);
        }
        for (int i = missing; i < 0; i++) {
            counted = counted.with(counted.sessions()
                    .replace(new Session.Cancelled(
                            counted.sessions().open().getLast().plan())));
        }
        return counted;
    }

    private static Body append(Body body, boolean held, Instant now) {
        int number = body.sessions().lastNumber() + 1;
        LocalDate date = Dates.following(body, now);
        var slot = Slots.on(date, body.terms());
        var empty = body.sessions().all().getFirst().plan().content();
        var plan = new SessionPlan(Slots.id(body.courseId(), number), number, number, slot, empty);
        return body.with(body.sessions().plus(held ? new Session.Held(plan) : new Session.Planned(plan)));
    }

    private static Body contents(Body body, boolean sameCircumstances) {
        Map<UUID, Session> changed = new HashMap<>();
        RampPosition position = Ramping.next(body);
        int procedure = body.sessions().given();
        var dosage = body.terms().dosage();
        AlikeContents alike = new AlikeContents(body.terms(), body.situation());
        for (Session.Open open : body.sessions().open()) {
            int minutes = dosage.minutesAt(position.level());
            procedure++;
            if (!sameCircumstances || !stays(open.plan(), procedure, minutes, body)) {
                SessionPlan plan = open.plan().as(procedure, alike.of(procedure, minutes, setting(open.plan(), body)));
                changed.put(plan.id(), open.with(plan));
            }
            position = position.afterFull(dosage.ramp().levelOf(minutes), dosage);
        }
        return body.with(body.sessions()
                .map(session -> changed.getOrDefault(session.plan().id(), session)));
    }

    private static boolean stays(SessionPlan plan, int procedure, int minutes, Body body) {
        return plan.procedure() == procedure
                && plan.minutes() == minutes
                && plan.content().setting() == setting(plan, body);
    }

    private static Setting setting(SessionPlan plan, Body body) {
        return body.situation().settingOf(plan.slot().latest(), plan.content().setting());
    }

    /** Gives the open sessions these dates, in order. */
    static Body redate(Body body, List<LocalDate> dates) {
        List<Session.Open> open = body.sessions().open();
        List<Session> moved = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            moved.add(open.get(i).with(open.get(i).plan().on(Slots.on(dates.get(i), body.terms()))));
        }
        Sessions sessions = body.sessions();
        for (Session session : moved) {
            sessions = sessions.replace(session);
        }
        return body.with(sessions);
    }
}

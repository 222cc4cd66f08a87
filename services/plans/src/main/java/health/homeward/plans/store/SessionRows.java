package health.homeward.plans.store;

import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.course.MissCause;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.course.Treatment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Turns sessions into rows and back. */
@ApplicationScoped
class SessionRows {
    private final Documents documents;
    private final Contents contents;

    SessionRows(Documents documents, Contents contents) {
        this.documents = documents;
        this.contents = contents;
    }

    /** Why and when a session was missed, as it is kept. */
    record MissedRecord(MissCause cause, Instant at) {}

    /** @param before the session as it is kept, or null for a new one; a content that did not change is not written again */
    SessionRow row(Session session, Session before) {
        SessionPlan plan = session.plan();
        boolean kept = before != null && plan.content().equals(before.plan().content());
        return new SessionRow(
                plan.id(),
                plan.number(),
                plan.procedure(),
                state(session),
                plan.slot().date(),
                plan.slot().earliest(),
                plan.slot().latest(),
                kept ? null : contents.write(plan.content()),
                record(session));
    }

    private static String state(Session session) {
        return switch (session) {
            case Session.Planned _ -> "PLANNED";
            case Session.Held _ -> "HELD";
            case Session.Cancelled _ -> "CANCELLED";
            case Session.Done _ -> "DONE";
            case Session.Stopped _ -> "STOPPED";
            case Session.Missed _ -> "MISSED";
        };
    }

    private String record(Session session) {
        return switch (session) {
            case Session.Open _, Session.Cancelled _ -> null;
            case Session.Treated treated -> documents.write(treated.treatment());
            case Session.Missed missed -> documents.write(new MissedRecord(missed.cause(), missed.at()));
        };
    }

    Session read(SessionRow row) {
        var slot = new SessionPlan.Slot(row.date(), row.earliest(), row.latest());
        var plan = new SessionPlan(row.id(), row.number(), row.procedure(), slot, contents.read(row.content()));
        return switch (row.state()) {
            case "PLANNED" -> new Session.Planned(plan);
            case "HELD" -> new Session.Held(plan);
            case "CANCELLED" -> new Session.Cancelled(plan);
            case "DONE" -> new Session.Done(plan, documents.read(row.record(), Treatment.class));
            case "STOPPED" -> new Session.Stopped(plan, documents.read(row.record(), Treatment.class));
            case "MISSED" -> missed(plan, documents.read(row.record(), MissedRecord.class));
            default -> throw new IllegalStateException("No such state of a session");
        };
    }

    private static Session missed(SessionPlan plan, MissedRecord record) {
        return new Session.Missed(plan, record.cause(), record.at());
    }
}

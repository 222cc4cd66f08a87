package health.homeward.plans.store;

import health.homeward.plans.domain.compile.Content;
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

    SessionRows(Documents documents) {
        this.documents = documents;
    }

    /** Why and when a session was missed, as it is kept. */
    record MissedRecord(MissCause cause, Instant at) {}

    /** @param before the session as it is kept, or null for a new one: a content that did not change stays null, and as it is kept */
    void write(Session session, Session before, SessionRow row) {
        SessionPlan plan = session.plan();
        row.number = plan.number();
        row.procedure = plan.procedure();
        row.date = plan.slot().date();
        row.earliest = plan.slot().earliest();
        row.latest = plan.slot().latest();
        if (before == null || !plan.content().equals(before.plan().content())) {
            row.content = documents.write(plan.content());
        }
        row.record = null;
        switch (session) {
            case Session.Planned _ -> row.state = "PLANNED";
            case Session.Held _ -> row.state = "HELD";
            case Session.Cancelled _ -> row.state = "CANCELLED";
            case Session.Done done -> record(row, "DONE", done.treatment());
            case Session.Stopped stopped -> record(row, "STOPPED", stopped.treatment());
            case Session.Missed missed -> record(row, "MISSED", new MissedRecord(missed.cause(), missed.at()));
        }
    }

    private void record(SessionRow row, String state, Object record) {
        row.state = state;
        row.record = documents.write(record);
    }

    Session read(SessionRow row) {
        var slot = new SessionPlan.Slot(row.date, row.earliest, row.latest);
        var plan = new SessionPlan(row.id, row.number, row.procedure, slot, documents.read(row.content, Content.class));
        return switch (row.state) {
            case "PLANNED" -> new Session.Planned(plan);
            case "HELD" -> new Session.Held(plan);
            case "CANCELLED" -> new Session.Cancelled(plan);
            case "DONE" -> new Session.Done(plan, documents.read(row.record, Treatment.class));
            case "STOPPED" -> new Session.Stopped(plan, documents.read(row.record, Treatment.class));
            case "MISSED" -> missed(plan, documents.read(row.record, MissedRecord.class));
            default -> throw new IllegalStateException("No such state of a session");
        };
    }

    private static Session missed(SessionPlan plan, MissedRecord record) {
        return new Session.Missed(plan, record.cause(), record.at());
    }
}

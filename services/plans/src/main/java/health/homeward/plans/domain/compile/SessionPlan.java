package health.homeward.plans.domain.compile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A session as planned: its running number in the course, which procedure it is to be (the n of R12), its date with the
 * earliest and latest instant, and its content.
 */
public record SessionPlan(UUID id, int number, int procedure, Slot slot, Content content) {

    /** A date and its window in the patient's zone. */
    public record Slot(LocalDate date, Instant earliest, Instant latest) {}

    public LocalDate date() {
        return slot.date();
    }

    public int minutes() {
        return content.minutes();
    }

    public SessionPlan on(Slot changed) {
        return new SessionPlan(id, number, procedure, changed, content);
    }

    public SessionPlan as(int nextProcedure, Content changed) {
        return new SessionPlan(id, number, nextProcedure, slot, changed);
    }
}

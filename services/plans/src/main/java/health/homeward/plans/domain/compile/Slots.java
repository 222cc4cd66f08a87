package health.homeward.plans.domain.compile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Places a session on a date: the day's window in the patient's zone, never before the gate (R5, R9, R10). */
public final class Slots {

    private Slots() {}

    public static SessionPlan.Slot on(LocalDate date, Terms terms) {
        Instant opens = terms.day().opens(date);
        Instant gate = terms.clearance().window().gate();
        Instant earliest = gate.isAfter(opens) ? gate : opens;
        return new SessionPlan.Slot(date, earliest, terms.day().closes(date));
    }

    /** The same course and number always give the same id. */
    public static UUID id(UUID courseId, int number) {
        return UUID.nameUUIDFromBytes((courseId + "/" + number).getBytes(StandardCharsets.US_ASCII));
    }
}

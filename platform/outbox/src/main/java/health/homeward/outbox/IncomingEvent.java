package health.homeward.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that another service published, read from CloudEvents headers (binary mode).
 *
 * @param id        the event's own id; the inbox remembers it
 * @param source    publishing service, such as {@code intake}
 * @param type      event name without version, such as {@code ReferralSubmitted}
 * @param version   major version of the wire format
 * @param hospital  hospital that the fact belongs to
 * @param patientId whom it concerns; of a fact about a hospital, the hospital's id
 * @param at        when it was published
 * @param json      the body, JSON text
 */
public record IncomingEvent(
        UUID id, String source, String type, int version, String hospital, UUID patientId, Instant at, String json) {
    /** Bodies never reach a log through an event's text form. */
    @Override
    public String toString() {
        return type + ".v" + version + " " + id + " of " + source;
    }
}

package health.homeward.outbox;

import java.util.UUID;

/**
 * A fact to publish, committed with the change that made it true.
 *
 * @param type      event name without version, such as {@code ClearanceGranted}
 * @param version   major version of the wire format, 1 for {@code …v1}
 * @param patientId key of the Kafka record: one patient's facts stay in order; of a fact about a hospital, the hospital's id
 * @param payload   a wire record, written as JSON; ids, codes, dates and minutes only, never names or free text
 */
public record OutgoingEvent(String type, int version, UUID patientId, Object payload) {
    public static OutgoingEvent v1(String type, UUID patientId, Object payload) {
        return new OutgoingEvent(type, 1, patientId, payload);
    }
}

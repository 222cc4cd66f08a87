package health.homeward.clearance.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.outbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads the bodies of events; one that breaks its contract fails and is parked, never half understood. */
@ApplicationScoped
class Bodies {
    private final ObjectMapper json;

    Bodies(ObjectMapper json) {
        this.json = json;
    }

    <T extends About> T read(IncomingEvent event, Class<T> type) {
        T body = parsed(event, type);
        if (!event.patientId().equals(body.subject()) || !event.hospital().equals(body.hospital())) {
            throw new IllegalArgumentException("The body of " + event + " is about somebody else than its headers");
        }
        return body;
    }

    private <T> T parsed(IncomingEvent event, Class<T> type) {
        try {
            return json.readValue(event.json(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The body of " + event + " is no " + type.getSimpleName());
        }
    }

    static <T> T required(T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("The event lacks " + field);
        }
        return value;
    }

    /** What every body names. */
    interface About {
        /** The patient or hospital that the event is keyed by. */
        UUID subject();

        String hospital();
    }

    /** What every body about a patient names. */
    interface AboutPatient extends About {
        UUID patientId();

        @Override
        default UUID subject() {
            return patientId();
        }
    }
}

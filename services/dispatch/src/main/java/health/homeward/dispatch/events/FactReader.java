package health.homeward.dispatch.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.outbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads an event's body as far as this service needs it, and refuses one that contradicts its headers. */
@ApplicationScoped
class FactReader {

    private final ObjectMapper json;

    FactReader(ObjectMapper json) {
        this.json = json;
    }

    /** What every fact says of itself. */
    interface Fact {
        String hospital();

        UUID patientId();
    }

    /** @throws IllegalArgumentException when the body is no such fact, or belongs to another patient or hospital */
    <T extends Fact> T read(IncomingEvent event, Class<T> type) {
        try {
            T fact = json.readValue(event.json(), type);
            if (!event.hospital().equals(fact.hospital()) || !event.patientId().equals(fact.patientId())) {
                throw new IllegalArgumentException(event + " contradicts its headers");
            }
            return fact;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(event + " has an unreadable body");
        }
    }
}

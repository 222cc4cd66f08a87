package health.homeward.plans.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.outbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads events' bodies tolerantly: fields this service does not use may come and go. */
@ApplicationScoped
class Bodies {
    private final ObjectMapper json;

    Bodies(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** @throws BrokenContract when the body is not what the publisher promised; the event is then parked */
    <T> T read(IncomingEvent event, Class<T> type) {
        try {
            return json.readValue(event.json(), type);
        } catch (JsonProcessingException e) {
            throw new BrokenContract(event, e.getClass().getSimpleName());
        }
    }

    /** @throws BrokenContract when a promised field is missing */
    static <T> T promised(T value, IncomingEvent event, String field) {
        if (value == null) {
            throw new BrokenContract(event, field + " is missing");
        }
        return value;
    }

    /** An event that breaks its contract; trying again will not mend it. */
    static final class BrokenContract extends RuntimeException {
        BrokenContract(IncomingEvent event, String fault) {
            super(event + ": " + fault);
        }
    }
}

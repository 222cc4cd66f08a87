package health.homeward.teaching.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.outbox.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads an event's body into the fields that teaching uses; a body that breaks the contract is never guessed at. */
@ApplicationScoped
class Bodies {
    private final ObjectMapper json;

    Bodies(ObjectMapper json) {
        this.json = json;
    }

    <T> T read(IncomingEvent event, Class<T> type) {
        try {
            return json.readValue(event.json(), type);
        } catch (JsonProcessingException e) {
            throw new BrokenContract(event.type() + " cannot be read as " + type.getSimpleName());
        }
    }

    /** @throws BrokenContract when the field that everything hangs on is missing */
    static <T> T required(T value, String field) {
        if (value == null) {
            throw new BrokenContract(field + " is missing");
        }
        return value;
    }

    /** Says which part of the contract was broken, without any of the body. */
    static final class BrokenContract extends RuntimeException {
        BrokenContract(String what) {
            super(what);
        }
    }
}

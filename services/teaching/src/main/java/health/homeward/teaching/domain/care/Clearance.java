package health.homeward.teaching.domain.care;

import java.time.LocalDate;
import java.util.Optional;

/** The neurologist's word as far as teaching needs it (R7): does it stand, and until which day. */
public record Clearance(State state, Optional<LocalDate> validUntil) {

    /** Granted covers a session, suspended holds it, withdrawn ends it. */
    public enum State {
        GRANTED,
        SUSPENDED,
        WITHDRAWN
    }

    public Clearance suspended() {
        return new Clearance(state == State.WITHDRAWN ? state : State.SUSPENDED, validUntil);
    }

    public Clearance withdrawn() {
        return new Clearance(State.WITHDRAWN, validUntil);
    }
}

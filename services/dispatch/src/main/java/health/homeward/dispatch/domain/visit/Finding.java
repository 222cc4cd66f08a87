package health.homeward.dispatch.domain.visit;

import java.util.Objects;

/** A sign the therapist found, or could not rule out (R42). */
public record Finding(Sign sign, Answer answer) {

    public Finding {
        Objects.requireNonNull(sign);
        if (answer == null || answer == Answer.NO) {
            throw new IllegalArgumentException("a finding is answered YES or UNSURE");
        }
    }
}

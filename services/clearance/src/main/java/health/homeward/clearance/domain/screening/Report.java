package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Ground;
import java.time.Instant;
import java.util.UUID;

/**
 * A dated answer about one ground, by one of the people around the patient (R43).
 *
 * @param cause the stop, concern, report or event that brought it
 */
public record Report(String code, Answer answer, Reporter reporter, UUID cause, Instant at) {
    public Ground ground() {
        return Ground.of(code);
    }

    public String reference() {
        return "report:" + cause;
    }

    @Override
    public String toString() {
        return "Report[" + cause + ", redacted]";
    }
}

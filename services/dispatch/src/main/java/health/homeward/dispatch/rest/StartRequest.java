package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.visit.Answer;
import health.homeward.dispatch.domain.visit.BedsideCommand;
import health.homeward.dispatch.domain.visit.Sign;
import health.homeward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The therapist's screen of this day (R43), and when hands go on. */
@Schema(name = "StartRequest")
record StartRequest(
        @NotNull Instant at,
        @NotNull Answer conscious,
        @NotNull List<@NotNull @Valid CheckAnswer> checks) {

    BedsideCommand command() {
        Map<Sign, Answer> answers = new EnumMap<>(Sign.class);
        for (CheckAnswer check : checks) {
            if (answers.put(check.code(), check.answer()) != null) {
                throw Problems.malformed("The check " + check.code() + " is answered twice.");
            }
        }
        return new BedsideCommand.Start(at, conscious, answers);
    }
}

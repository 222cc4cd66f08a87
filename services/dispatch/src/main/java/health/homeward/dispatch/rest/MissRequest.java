package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.visit.BedsideCommand;
import health.homeward.dispatch.domain.visit.MissReason;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the session was not given; reasons of safety are raised as a stop. */
@Schema(name = "MissRequest")
record MissRequest(@NotNull Instant at, @NotNull MissReason reason) {

    BedsideCommand command() {
        return new BedsideCommand.Miss(at, reason);
    }
}

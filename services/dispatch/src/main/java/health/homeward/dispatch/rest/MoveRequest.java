package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.MoveVisit;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the visit shall go. */
@Schema(name = "MoveRequest")
record MoveRequest(@NotNull UUID therapistId, @NotNull Instant start) {

    MoveVisit.Wish wish() {
        return new MoveVisit.Wish(therapistId, start);
    }
}

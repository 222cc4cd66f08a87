package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.visit.Area;
import health.homeward.dispatch.domain.visit.BedsideCommand;
import health.homeward.dispatch.domain.visit.Finding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Signs against massage, found at the door or under the hands; what was given until then may be added. */
@Schema(name = "StopRequest")
record StopRequest(
        @NotNull Instant at,
        @NotNull Boolean beforeStart,
        @NotEmpty List<@NotNull @Valid CheckAnswer> findings,

        @Schema(description = "Hands-on minutes until the stop; the clock's when not given.") @Min(0) @Max(120)
        Integer minutesGiven,

        List<@NotNull Area> areasGiven) {

    BedsideCommand command(UUID stopId) {
        return Inputs.orMalformed(() -> new BedsideCommand.Stop(
                stopId,
                at,
                beforeStart,
                findings.stream()
                        .map(found -> new Finding(found.code(), found.answer()))
                        .distinct()
                        .toList(),
                new BedsideCommand.Partial(
                        Optional.ofNullable(minutesGiven), areasGiven == null ? Set.of() : Set.copyOf(areasGiven))));
    }
}

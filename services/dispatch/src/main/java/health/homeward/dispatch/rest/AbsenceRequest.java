package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.team.Absence;
import health.homeward.dispatch.domain.team.AbsenceReason;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time away to be added. */
@Schema(name = "AbsenceRequest")
record AbsenceRequest(
        @Schema(description = "An instant, or a date that is away from its start.", examples = "2026-03-09") @NotBlank
        String from,

        @Schema(description = "An instant, or a date that is away to its end.", examples = "2026-03-13") @NotBlank
        String until,

        @NotNull AbsenceReason reason) {

    Absence absence(ZoneId zone) {
        return new Absence(UUID.randomUUID(), Inputs.away(from, until, zone), reason);
    }
}

package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.visit.Area;
import health.homeward.dispatch.domain.visit.BedsideCommand;
import health.homeward.dispatch.domain.visit.EasingReason;
import health.homeward.dispatch.domain.visit.Given;
import health.homeward.dispatch.domain.visit.Outcome;
import health.homeward.dispatch.domain.visit.Pain;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was given at the bedside. */
@Schema(name = "CompleteRequest")
record CompleteRequest(
        @NotNull Instant startedAt,
        @NotNull Instant finishedAt,

        @Schema(description = "Hands-on minutes; never more than the session's own (R12).") @NotNull @Min(0) @Max(120)
        Integer minutesGiven,

        @NotNull List<@NotNull Area> areasGiven,
        @NotNull Outcome outcome,
        @NotNull Pain pain,

        @Schema(description = "Why it was reduced or stopped (R54).")
        EasingReason reason) {

    BedsideCommand command() {
        return Inputs.orMalformed(() -> new BedsideCommand.Complete(new Given(
                new Interval(startedAt, finishedAt),
                minutesGiven,
                Set.copyOf(areasGiven),
                new Given.Ending(outcome, pain, Optional.ofNullable(reason)))));
    }
}

package health.homeward.clearance.rest;

import health.homeward.clearance.domain.screening.StartWindow;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the first procedure may be given; absent while it cannot be dated. */
@Schema(name = "Start")
public record StartView(
        @Schema(description = "The gate: day 2 (R5), or day 6 after a haemorrhagic stroke (R9)")
        Instant opens,

        @Schema(description = "The gate, or the proposed (R9) or chosen day where that is later")
        Instant earliest,

        @Schema(description = "When to begin by the rule, or absent")
        Instant recommended,

        @Schema(description = "Exclusive end of the recommended start (R8), or absent")
        Instant recommendedUntil) {

    static StartView of(StartWindow window) {
        return new StartView(window.opens(), window.earliest(), window.recommended(), window.recommendedUntil());
    }
}

package health.homeward.plans.rest;

import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.course.Command;
import jakarta.validation.constraints.AssertTrue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changes under way: frequency, target, or both. */
@Schema(description = "Another frequency (R61), another target (R12, R13), or both. The ramp goes on from its step.")
public record AdjustRequest(Frequency frequency, Integer targetMinutes, Boolean acceptSlowRamp) {

    @AssertTrue(message = "Say what changes: frequency, targetMinutes, or both.")
    @Schema(hidden = true)
    boolean isSaid() {
        return frequency != null || targetMinutes != null;
    }

    Command command() {
        return new Command.Adjust(frequency, targetMinutes, Boolean.TRUE.equals(acceptSlowRamp));
    }
}

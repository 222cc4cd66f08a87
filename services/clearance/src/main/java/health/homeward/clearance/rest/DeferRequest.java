package health.homeward.clearance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Not now: until a date ahead, or until somebody looks again. */
@Schema(name = "Deferral")
public record DeferRequest(
        @Schema(description = "A date ahead, or left out") LocalDate until,
        @NotBlank @Size(max = 2000) String reason) {
    @Override
    public String toString() {
        return "DeferRequest[redacted]";
    }
}

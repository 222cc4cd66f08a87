package health.homeward.clearance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision's reason, kept with the case. */
@Schema(name = "DecisionReason")
public record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {
    @Override
    public String toString() {
        return "ReasonRequest[redacted]";
    }
}

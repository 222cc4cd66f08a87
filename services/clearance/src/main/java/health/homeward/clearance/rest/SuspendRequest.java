package health.homeward.clearance.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stop: for a contraindication by its code, or for the reason alone. */
@Schema(name = "SuspensionOrder")
public record SuspendRequest(
        @KnownCode @Schema(description = "A contraindication's code, or left out", examples = "FEVER")
        String code,

        @NotBlank @Size(max = 2000) String reason) {
    @Override
    public String toString() {
        return "SuspendRequest[redacted]";
    }
}

package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.clearance.domain.screening.Overriding.Justification;
import health.homeward.clearance.domain.screening.Reporter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An override as a preview asks for it: whoever gave it is named, and what is missing is a reason and no mistake. */
@Schema(name = "PreviewOverride")
public record PreviewOverride(
        @Schema(description = "The finding's rule", examples = "R35") @Pattern(regexp = "R[0-9]{1,2}[a-z]?")
        String rule,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") @Schema(examples = "HIGH_BLOOD_PRESSURE")
        String code,

        @Size(max = 2000) @Schema(description = "Without one it is refused (R35)", examples = "Treated and stable")
        String reason,

        @Schema(description = "THROMBOSIS is overridden only with true")
        Boolean imagingRecorded,

        @Size(max = 200) @Schema(description = "CYST and ONCOLOGY ask the site when the record names none")
        String site,

        @Schema(description = "Last day; the grant's when left out. A grant ends with the first of its overrides")
        LocalDate expiresOn,

        @Schema(description = "Who overrides; only a NEUROLOGIST may, who is meant when left out")
        Reporter by) {

    Ruling.Ordered ordered() {
        return new Ruling.Ordered(
                rule,
                code,
                new Justification(reason, Boolean.TRUE.equals(imagingRecorded), site),
                expiresOn,
                by == null ? Reporter.NEUROLOGIST : by);
    }

    @Override
    public String toString() {
        return "PreviewOverride[" + code + "]";
    }
}

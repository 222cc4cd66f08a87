package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.clearance.domain.screening.Overriding.Justification;
import health.homeward.clearance.domain.screening.Reporter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A neurologist's override of one finding, by its code, with the reason that is kept (R35). */
@Schema(name = "Override")
public record OverrideBody(
        @Schema(description = "The finding's rule, as the case shows it", examples = "R35")
        @Pattern(regexp = "R[0-9]{1,2}[a-z]?")
        String rule,

        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") @Schema(examples = "HIGH_BLOOD_PRESSURE")
        String code,

        @NotBlank @Size(max = 2000) @Schema(examples = "Treated and stable for years")
        String reason,

        @Schema(description = "THROMBOSIS is overridden only with true")
        Boolean imagingRecorded,

        @Size(max = 200) @Schema(description = "CYST and ONCOLOGY ask the site when the record names none")
        String site,

        @Schema(
                description = "Last day of the override, where the patient lives; the grant's when left out."
                        + " A grant ends with the first of its overrides",
                examples = "2026-06-30")
        LocalDate expiresOn) {

    static List<Ruling.Ordered> ordered(List<OverrideBody> overrides) {
        return overrides == null
                ? List.of()
                : overrides.stream().map(OverrideBody::ordered).toList();
    }

    Ruling.Ordered ordered() {
        return new Ruling.Ordered(
                rule,
                code,
                new Justification(reason, Boolean.TRUE.equals(imagingRecorded), site),
                expiresOn,
                Reporter.NEUROLOGIST);
    }

    @Override
    public String toString() {
        return "OverrideBody[" + code + "]";
    }
}

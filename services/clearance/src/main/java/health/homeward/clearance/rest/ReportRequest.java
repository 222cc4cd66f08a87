package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Said;
import health.homeward.clearance.domain.facts.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody found at the patient's side, and when. */
@Schema(name = "ContraindicationReport")
public record ReportRequest(
        @NotEmpty @Size(max = 60) List<@NotNull @Valid Found> findings,

        @NotNull @Schema(description = "When it was found; not in the future")
        Instant at) {

    List<Said> said() {
        return findings.stream()
                .map(found -> new Said(found.code(), found.answer()))
                .toList();
    }

    /** One code with its answer: YES and UNSURE stop the massage. */
    @Schema(name = "ReportedFinding")
    public record Found(
            @NotNull @KnownCode @Schema(examples = "FEVER") String code,
            @NotNull Answer answer) {}

    @Override
    public String toString() {
        return "ReportRequest[redacted]";
    }
}

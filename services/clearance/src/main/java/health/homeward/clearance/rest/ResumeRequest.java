package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Area;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.YesNo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Go on: every hold answered NO, every new block overridden, consciousness stated again where it was lost. */
@Schema(name = "Resumption")
public record ResumeRequest(
        @NotBlank @Size(max = 2000) String reason,
        @Size(max = 60) List<@NotNull @Valid AnswerBody> answers,
        @Size(max = 60) List<@NotNull @Valid OverrideBody> overrides,
        YesNo conscious,

        @Schema(description = "The neurologist's date, where a corrected stroke asks for one (R10)")
        LocalDate chosenStart,

        @Schema(description = "A new last day; needed when the old one has passed")
        LocalDate validUntil,

        @Size(max = 8)
        @Schema(
                description =
                        "Where the skin is damaged and only these areas are left out (R37), besides the NO to SKIN_DAMAGE;"
                                + " those left out before when absent, none when empty")
        List<@NotNull Area> areasLeftOut) {

    Command command(Origin neurologist) {
        return new Command.ResumeClearance(
                neurologist,
                conscious == null ? StatedFacts.NOTHING : StatedFacts.conscious(conscious),
                new Ruling(AnswerBody.said(answers), OverrideBody.ordered(overrides), chosenStart),
                validUntil,
                reason,
                areasLeftOut);
    }

    @Override
    public String toString() {
        return "ResumeRequest[redacted]";
    }
}

package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.GrantWish;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.decision.Position;
import health.homeward.clearance.domain.decision.Ruling;
import health.homeward.clearance.domain.facts.Allergies;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.YesNo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A neurologist's grant: facts that the referral lacks, answers, overrides, and the attestation that R7 asks for. */
@Schema(name = "Grant")
public record GrantRequest(
        StrokeType strokeType,
        @Valid OnsetBody onset,
        Side affectedSide,
        YesNo conscious,
        Mobility mobility,
        YesNo heartDisease,
        YesNo organDysfunction,
        Allergies allergies,

        @Schema(description = "The neurologist attests it with true; silence is not clearance (R7)")
        Boolean noOtherContraindications,

        @Schema(
                description =
                        "The neurologist's date: needed for an unknown or subarachnoid stroke (R10), allowed for days 6 and 7 (R9)")
        LocalDate chosenStart,

        @Schema(
                description =
                        "Last day covered, where the patient lives; by default one course of 116 days from the first possible one")
        LocalDate validUntil,

        @Size(max = 60) List<@NotNull @Valid OverrideBody> overrides,
        @Size(max = 60) List<@NotNull @Valid AnswerBody> answers,
        @Valid PermissionsBody permissions,

        @Schema(description = "Position for the back when both sides are affected (R20)")
        Position bilateralBackPosition) {

    Command command(Origin neurologist) {
        return new Command.GrantClearance(
                neurologist,
                stated(),
                new Ruling(AnswerBody.said(answers), OverrideBody.ordered(overrides), chosenStart),
                new GrantWish(
                        Boolean.TRUE.equals(noOtherContraindications),
                        validUntil,
                        PermissionsBody.permissions(permissions, bilateralBackPosition),
                        PermissionsBody.areas(permissions)));
    }

    private StatedFacts stated() {
        return new StatedFacts(
                strokeType,
                onset == null ? null : onset.onset("onset"),
                affectedSide,
                conscious,
                mobility,
                null,
                heartDisease,
                organDysfunction,
                allergies);
    }

    @Override
    public String toString() {
        return "GrantRequest[redacted]";
    }
}

package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.facts.Allergies;
import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.Setting;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.StatedFacts;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the neurologist states or answers without deciding; at least one thing. */
@Schema(name = "Statement")
public record FactsRequest(
        StrokeType strokeType,
        @Valid OnsetBody onset,
        Side affectedSide,
        YesNo conscious,
        Mobility mobility,
        Setting setting,
        YesNo heartDisease,
        YesNo organDysfunction,
        Allergies allergies,
        @Size(max = 60) List<@NotNull @Valid AnswerBody> answers) {

    Command command(Origin neurologist) {
        StatedFacts stated = new StatedFacts(
                strokeType,
                onset == null ? null : onset.onset("onset"),
                affectedSide,
                conscious,
                mobility,
                setting,
                heartDisease,
                organDysfunction,
                allergies);
        if (stated.isNothing() && (answers == null || answers.isEmpty())) {
            throw Problems.malformed("State at least one fact or answer.");
        }
        return new Command.StateFacts(neurologist, stated, AnswerBody.said(answers));
    }

    @Override
    public String toString() {
        return "FactsRequest[redacted]";
    }
}

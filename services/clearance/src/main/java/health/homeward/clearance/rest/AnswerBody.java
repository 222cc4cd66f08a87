package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Said;
import health.homeward.clearance.domain.facts.Answer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer to one finding, by the code that the case shows. */
@Schema(name = "Answer")
public record AnswerBody(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}") @Schema(examples = "FEVER")
        String code,

        @NotNull @Schema(description = "Only NO answers a hold; UNSURE holds (R42)")
        Answer answer) {

    static List<Said> said(List<AnswerBody> answers) {
        return answers == null
                ? List.of()
                : answers.stream()
                        .map(body -> new Said(body.code(), body.answer()))
                        .toList();
    }
}

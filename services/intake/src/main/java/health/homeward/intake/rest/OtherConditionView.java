package health.homeward.intake.rest;

import health.homeward.intake.domain.CodedCondition;
import health.homeward.intake.domain.OtherCondition;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition that is no contraindication, or that nobody here could judge. */
@Schema(name = "OtherCondition")
public record OtherConditionView(
        String system,
        String code,
        String display,
        String clinicalStatus,
        LocalDate since,
        LocalDate until,
        String evidence,

        @Schema(description = "False when the code stands in no value set: a clinician must look at it.")
        boolean judged,

        String reason) {

    static OtherConditionView of(OtherCondition other) {
        CodedCondition condition = other.condition();
        return new OtherConditionView(
                condition.system() == null ? null : condition.system().name(),
                condition.code(),
                condition.display(),
                condition.course().status().name(),
                condition.course().since(),
                condition.course().until(),
                condition.evidence(),
                other.judged(),
                other.reason());
    }

    @Override
    public String toString() {
        return "OtherConditionView[" + evidence + "]";
    }
}

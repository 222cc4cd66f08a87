package health.homeward.clearance.rest;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.Evidence;
import health.homeward.clearance.domain.screening.Finding;
import health.homeward.clearance.domain.screening.FindingKind;
import health.homeward.clearance.domain.screening.FindingStatus;
import health.homeward.clearance.domain.screening.Screened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One finding as a clinician reads it. */
@Schema(name = "Finding")
public record FindingView(
        @Schema(description = "Number of the rule, or CONSENT", examples = "R35")
        String rule,

        FindingKind kind,
        @Schema(examples = "HIGH_BLOOD_PRESSURE") String code,

        @Schema(description = "OPEN counts; OVERRIDDEN and ANSWERED were settled by a neurologist")
        FindingStatus status,

        List<EvidenceView> evidence,

        @Schema(examples = "Massage is blocked because of high blood pressure.")
        String sentence,

        @Schema(examples = "A neurologist overrides HIGH_BLOOD_PRESSURE with a reason.")
        String liftedBy,

        @Schema(description = "Further rules that say the same")
        List<String> alsoUnder,

        @Schema(description = "When a hold is looked at again (R36)")
        LocalDate recheckBy) {

    static List<FindingView> of(Screened screened) {
        return screened.findings().stream().map(FindingView::of).toList();
    }

    private static FindingView of(Finding finding) {
        return new FindingView(
                finding.rule().name(),
                finding.kind(),
                finding.code(),
                finding.status(),
                finding.evidence().stream().map(EvidenceView::of).toList(),
                finding.words().sentence(),
                finding.words().liftedBy(),
                finding.words().alsoUnder().stream().map(Rule::name).toList(),
                finding.recheckBy());
    }

    /** Which resource, report, measurement or fact says so. */
    @Schema(name = "Evidence")
    public record EvidenceView(
            Evidence.Kind kind,

            @Schema(description = "A resource, a reporter or a field", examples = "Condition/38341003")
            String source,

            @Schema(description = "NO for a condition on record that is over")
            Answer answer,

            Instant at) {
        static EvidenceView of(Evidence evidence) {
            return new EvidenceView(evidence.kind(), evidence.source(), evidence.answer(), evidence.at());
        }
    }
}

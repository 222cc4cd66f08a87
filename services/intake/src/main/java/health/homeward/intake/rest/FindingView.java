package health.homeward.intake.rest;

import health.homeward.intake.domain.Finding;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contraindication with the reason for which its code counts. */
@Schema(name = "Finding")
public record FindingView(
        String contraindication,
        String rule,
        String system,
        String code,
        String display,
        String reason,
        String clinicalStatus,
        LocalDate since,
        LocalDate until,
        String evidence,
        String site) {

    static FindingView of(Finding finding) {
        return new FindingView(
                finding.contraindication().name(),
                finding.contraindication().rule(),
                finding.system().name(),
                finding.code(),
                finding.display(),
                finding.reason(),
                finding.course().status().name(),
                finding.course().since(),
                finding.course().until(),
                finding.evidence(),
                finding.site());
    }
}

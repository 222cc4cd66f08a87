package health.homeward.intake.events;

import health.homeward.intake.domain.Finding;
import java.time.LocalDate;

/** A contraindication as events tell it: codes and dates, none of the sender's words. */
record ConditionV1(
        String contraindication,
        String system,
        String code,
        String clinicalStatus,
        LocalDate since,
        LocalDate until,
        String evidence,
        String site) {

    static ConditionV1 of(Finding finding) {
        return new ConditionV1(
                finding.contraindication().name(),
                finding.system().name(),
                finding.code(),
                finding.course().status().name(),
                finding.course().since(),
                finding.course().until(),
                finding.evidence(),
                finding.site());
    }
}

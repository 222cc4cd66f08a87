package health.homeward.intake.events;

import health.homeward.intake.domain.ConditionReport;
import health.homeward.intake.domain.OpenReferral;
import java.time.Instant;
import java.util.UUID;

/** Something happened to the patient; only the field that the kind speaks of is filled. */
record ConditionReportedV1(
        UUID reportId,
        UUID referralId,
        UUID patientId,
        String hospital,
        long version,
        Instant reportedAt,
        Instant effectiveAt,
        String kind,
        String setting,
        String mobility,
        String conscious,
        ConditionV1 condition) {

    static ConditionReportedV1 of(OpenReferral referral, ConditionReport report) {
        return new ConditionReportedV1(
                report.id(),
                referral.key().id(),
                referral.patient().id(),
                referral.key().hospital(),
                referral.version(),
                report.reportedAt(),
                report.effectiveAt(),
                report.kind().name(),
                report.setting() == null ? null : report.setting().name(),
                report.mobility() == null ? null : report.mobility().name(),
                report.conscious() == null
                        ? null
                        : report.conscious().conscious().name(),
                report.condition() == null ? null : ConditionV1.of(report.condition()));
    }
}

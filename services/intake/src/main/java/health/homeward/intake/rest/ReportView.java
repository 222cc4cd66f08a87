package health.homeward.intake.rest;

import health.homeward.intake.app.KnownReport;
import health.homeward.intake.domain.ConditionReport;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report of a hospital. */
@Schema(name = "ConditionReport")
public record ReportView(
        UUID reportId,
        long version,
        String kind,
        Instant effectiveAt,
        Instant reportedAt,
        String conscious,
        Integer gcs,
        FindingView finding) {

    static ReportView of(KnownReport known) {
        ConditionReport report = known.report();
        return new ReportView(
                report.id(),
                known.version(),
                report.kind().name(),
                report.effectiveAt(),
                report.reportedAt(),
                report.conscious() == null
                        ? null
                        : report.conscious().conscious().name(),
                report.conscious() == null ? null : report.conscious().gcs(),
                report.condition() == null ? null : FindingView.of(report.condition()));
    }
}

package health.homeward.intake.store;

import health.homeward.intake.domain.ConditionReport;
import health.homeward.intake.domain.OpenReferral;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A report of a hospital, as it came. */
@Entity
@Table(name = "condition_report")
@IdClass(ConditionReportRow.Key.class)
class ConditionReportRow {
    @Id
    @Column(name = "referral_id")
    UUID referralId;

    @Id
    long version;

    UUID id;
    String hospital;
    String kind;

    @Column(name = "effective_at")
    Instant effectiveAt;

    @Column(name = "reported_at")
    Instant reportedAt;

    String document;

    ConditionReportRow() {}

    ConditionReportRow(ConditionReport report, OpenReferral referral) {
        this.referralId = referral.key().id();
        this.version = referral.version();
        this.id = report.id();
        this.hospital = referral.key().hospital();
        this.kind = report.kind().name();
        this.effectiveAt = report.effectiveAt();
        this.reportedAt = report.reportedAt();
        this.document = Documents.write(report);
    }

    ConditionReport report() {
        return Documents.read(document, ConditionReport.class);
    }

    /** Key of a report's row. */
    record Key(UUID referralId, long version) implements Serializable {}
}

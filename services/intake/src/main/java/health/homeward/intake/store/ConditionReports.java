package health.homeward.intake.store;

import health.homeward.intake.domain.ConditionReport;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What hospitals reported of their patients. */
@ApplicationScoped
public class ConditionReports {

    public Uni<Void> add(ConditionReport report, OpenReferral referral, Transaction transaction) {
        return transaction.session().persist(new ConditionReportRow(report, referral));
    }

    /** A page of a referral's reports in the order in which they came, each with the version at which it did. */
    public Uni<List<Numbered>> of(UUID referralId, long after, int size, Transaction transaction) {
        return transaction
                .session()
                .createSelectionQuery("""
                        from ConditionReportRow where hospital = :hospital and referralId = :referral
                        and version > :after order by version""", ConditionReportRow.class)
                .setParameter("hospital", transaction.hospital())
                .setParameter("referral", referralId)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Numbered(row.version, row.report()))
                        .toList());
    }

    /** A report and the referral's version after it. */
    public record Numbered(long version, ConditionReport report) {}
}

package health.homeward.intake.app;

import health.homeward.intake.domain.Home;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.Patient;
import health.homeward.intake.store.ConditionReports;
import health.homeward.intake.store.Patients;
import health.homeward.intake.store.Referrals;
import health.homeward.intake.store.StoredReferral;
import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What may be read of a hospital's referrals. */
@ApplicationScoped
public class ReadReferrals {
    private final Referrals referrals;
    private final Patients patients;
    private final ConditionReports reports;

    ReadReferrals(Referrals referrals, Patients patients, ConditionReports reports) {
        this.referrals = referrals;
        this.patients = patients;
        this.reports = reports;
    }

    public Uni<Optional<KnownReferral>> one(UUID id, Transaction transaction) {
        return referrals.find(id, transaction).map(found -> found.map(ReadReferrals::known));
    }

    /**
     * @param after the last of the page before, or null
     * @param size  how many at most
     */
    public Uni<List<KnownReferral>> page(String state, PageEnd after, int size, Transaction transaction) {
        Referrals.Place place = after == null ? null : new Referrals.Place(after.submittedAt(), after.id());
        return referrals.page(state, place, size, transaction).map(ReadReferrals::known);
    }

    public Uni<List<KnownReferral>> ofPatient(UUID patientId, Transaction transaction) {
        return referrals.of(patientId, transaction).map(ReadReferrals::known);
    }

    public Uni<Optional<Patient>> patient(UUID id, Transaction transaction) {
        return patients.find(id, transaction);
    }

    public Uni<List<KnownReport>> reports(UUID referralId, long after, int size, Transaction transaction) {
        return reports.of(referralId, after, size, transaction).map(found -> found.stream()
                .map(numbered -> new KnownReport(numbered.version(), numbered.report()))
                .toList());
    }

    /** The home in the latest open referral that knows where it is; who asked is written down. */
    public Uni<Optional<OpenReferral>> located(UUID patientId, Transaction transaction) {
        return referrals
                .of(patientId, transaction)
                .map(found -> found.stream()
                        .map(StoredReferral::referral)
                        .filter(OpenReferral.class::isInstance)
                        .map(OpenReferral.class::cast)
                        .filter(referral -> hasPlace(referral.arrangements().home()))
                        .findFirst())
                .call(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : transaction.audit(AuditEntry.accepted(
                                "ReadHome", patientId, found.get().key().id(), List.of())));
    }

    private static boolean hasPlace(Home home) {
        return home != null && home.point() != null;
    }

    private static List<KnownReferral> known(List<StoredReferral> stored) {
        return stored.stream().map(ReadReferrals::known).toList();
    }

    private static KnownReferral known(StoredReferral stored) {
        return new KnownReferral(stored.referral(), stored.warnings());
    }
}

package health.homeward.intake.store;

import health.homeward.intake.domain.Onset;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.Patient;
import health.homeward.intake.domain.Referral;
import health.homeward.intake.domain.Warning;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The referrals of a hospital. */
@ApplicationScoped
public class Referrals {
    private static final String OWN = "from ReferralRow where hospital = :hospital";

    public Uni<Optional<StoredReferral>> find(UUID id, Transaction transaction) {
        return stored(byId(id, transaction), transaction);
    }

    /** Finds a referral and keeps others from changing it until this transaction ends. */
    public Uni<Optional<StoredReferral>> lock(UUID id, Transaction transaction) {
        return stored(byId(id, transaction).setLockMode(LockModeType.PESSIMISTIC_WRITE), transaction);
    }

    /** The open referral of a patient for this stroke. */
    public Uni<Optional<UUID>> open(UUID patientId, Onset onset, Transaction transaction) {
        return transaction
                .session()
                .createSelectionQuery(
                        "select id " + OWN + " and patientId = :patient and state = 'OPEN' and onset = :onset",
                        UUID.class)
                .setParameter("hospital", transaction.hospital())
                .setParameter("patient", patientId)
                .setParameter("onset", OnsetKey.of(onset))
                .setMaxResults(1)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    /** All referrals of a patient, the latest first. */
    public Uni<List<StoredReferral>> of(UUID patientId, Transaction transaction) {
        return all(
                transaction
                        .session()
                        .createSelectionQuery(
                                OWN + " and patientId = :patient order by submittedAt desc, id desc", ReferralRow.class)
                        .setParameter("hospital", transaction.hospital())
                        .setParameter("patient", patientId),
                transaction);
    }

    /**
     * A page of referrals, the latest first.
     *
     * @param state OPEN or WITHDRAWN, or null for both
     * @param after where the page before ended, or null
     */
    public Uni<List<StoredReferral>> page(String state, Place after, int size, Transaction transaction) {
        String where = (state == null ? "" : " and state = :state")
                + (after == null ? "" : " and (submittedAt < :at or (submittedAt = :at and id < :id))");
        Mutiny.SelectionQuery<ReferralRow> query = transaction
                .session()
                .createSelectionQuery(OWN + where + " order by submittedAt desc, id desc", ReferralRow.class)
                .setParameter("hospital", transaction.hospital())
                .setMaxResults(size);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (after != null) {
            query.setParameter("at", after.submittedAt()).setParameter("id", after.id());
        }
        return all(query, transaction);
    }

    public Uni<Void> add(OpenReferral referral, List<Warning> warnings, Transaction transaction) {
        return transaction.session().persist(new ReferralRow(referral, warnings));
    }

    public Uni<Void> save(Referral referral, Transaction transaction) {
        return transaction
                .session()
                .find(ReferralRow.class, referral.key().id())
                .invoke(row -> row.take(referral))
                .replaceWithVoid();
    }

    private Mutiny.SelectionQuery<ReferralRow> byId(UUID id, Transaction transaction) {
        return transaction
                .session()
                .createSelectionQuery(OWN + " and id = :id", ReferralRow.class)
                .setParameter("hospital", transaction.hospital())
                .setParameter("id", id);
    }

    private static Uni<Optional<StoredReferral>> stored(
            Mutiny.SelectionQuery<ReferralRow> query, Transaction transaction) {
        return all(query, transaction).map(found -> found.stream().findFirst());
    }

    /** Rows with their patients, read one query after the other: a session does one thing at a time. */
    private static Uni<List<StoredReferral>> all(Mutiny.SelectionQuery<ReferralRow> query, Transaction transaction) {
        return query.getResultList().chain(rows -> transaction
                .session()
                .createSelectionQuery("from PatientRow where id in :ids", PatientRow.class)
                .setParameter(
                        "ids",
                        rows.stream().map(row -> row.patientId).distinct().toList())
                .getResultList()
                .map(patients -> rows.stream()
                        .map(row -> row.stored(patient(patients, row.patientId)))
                        .toList()));
    }

    private static Patient patient(List<PatientRow> patients, UUID id) {
        return patients.stream()
                .filter(row -> row.id.equals(id))
                .findFirst()
                .orElseThrow()
                .patient();
    }

    /** Where a page ends. */
    public record Place(Instant submittedAt, UUID id) {}
}

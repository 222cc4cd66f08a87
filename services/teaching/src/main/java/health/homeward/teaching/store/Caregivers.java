package health.homeward.teaching.store;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.care.Caregiver;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The caregivers of each patient. */
@ApplicationScoped
public class Caregivers implements PanacheRepositoryBase<CaregiverRow, UUID> {

    public Uni<Optional<Caregiver>> seen(Transaction transaction, UUID caregiverId) {
        return row(transaction, caregiverId).map(row -> Optional.ofNullable(row).map(CaregiverRow::caregiver));
    }

    public Uni<List<Caregiver>> ofPatient(Transaction transaction, UUID patientId) {
        return list("hospital = ?1 and patientId = ?2", transaction.hospital(), patientId)
                .map(rows -> rows.stream().map(CaregiverRow::caregiver).toList());
    }

    public Uni<Void> save(Transaction transaction, Caregiver caregiver) {
        return row(transaction, caregiver.caregiverId())
                .chain(row -> row == null ? persist(made(transaction, caregiver)) : kept(row.with(caregiver)))
                .replaceWithVoid();
    }

    private static Uni<CaregiverRow> kept(CaregiverRow row) {
        return Uni.createFrom().item(row);
    }

    private static CaregiverRow made(Transaction transaction, Caregiver caregiver) {
        var row = new CaregiverRow();
        row.hospital = transaction.hospital();
        return row.with(caregiver);
    }

    private Uni<CaregiverRow> row(Transaction transaction, UUID caregiverId) {
        return find("hospital = ?1 and caregiverId = ?2", transaction.hospital(), caregiverId)
                .firstResult();
    }
}

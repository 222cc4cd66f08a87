package health.homeward.intake.store;

import health.homeward.intake.domain.Patient;
import health.homeward.intake.domain.PatientIdentifier;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The patients of a hospital. */
@ApplicationScoped
public class Patients {

    public Uni<Optional<Patient>> find(UUID id, Transaction transaction) {
        return transaction
                .session()
                .createSelectionQuery("from PatientRow where id = :id and hospital = :hospital", PatientRow.class)
                .setParameter("id", id)
                .setParameter("hospital", transaction.hospital())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(PatientRow::patient));
    }

    /** Finds who has this number; whoever refers the same number meanwhile waits for this transaction. */
    public Uni<Optional<Patient>> lock(PatientIdentifier identifier, Transaction transaction) {
        return transaction
                .statements()
                .readOne(
                        "select cast(pg_advisory_xact_lock(hashtextextended($1, 11)) as text)",
                        String.join("\n", transaction.hospital(), identifier.system(), identifier.value()))
                .chain(() -> transaction
                        .session()
                        .createSelectionQuery("""
                                from PatientRow where hospital = :hospital
                                and identifierSystem = :system and identifierValue = :value""", PatientRow.class)
                        .setParameter("hospital", transaction.hospital())
                        .setParameter("system", identifier.system())
                        .setParameter("value", identifier.value())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(PatientRow::patient));
    }

    public Uni<Void> save(Patient patient, Transaction transaction) {
        return transaction.session().find(PatientRow.class, patient.id()).chain(row -> {
            if (row == null) {
                return transaction.session().persist(new PatientRow(patient, transaction.hospital()));
            }
            row.take(patient);
            return Uni.createFrom().voidItem();
        });
    }
}

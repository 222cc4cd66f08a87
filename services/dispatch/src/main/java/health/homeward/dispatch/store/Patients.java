package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.planning.Household;
import health.homeward.dispatch.domain.planning.Patient;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** This service's small copy of what referrals tell about patients. */
@ApplicationScoped
public class Patients {

    /** Keeps what the newest referral says in place of what was known. */
    public Uni<Void> keep(Patient patient, Transaction tx) {
        return tx.session()
                .find(PatientRow.class, patient.id())
                .chain(found -> {
                    PatientRow row = found == null ? new PatientRow() : found;
                    row.patientId = patient.id();
                    row.hospital = tx.hospital();
                    row.zone = patient.zone().getId();
                    row.languages = Texts.sorted(patient.wishes().languages());
                    row.genderWish = patient.wishes().gender().orElse(null);
                    return found == null
                            ? tx.session().persist(row)
                            : Uni.createFrom().voidItem();
                })
                .chain(() -> tx.session().flush())
                .chain(() -> tx.session()
                        .createMutationQuery("delete from AvailabilityRow where patientId = ?1")
                        .setParameter(1, patient.id())
                        .executeUpdate())
                .chain(() -> tx.session().persistAll(hours(patient, tx)));
    }

    public Uni<Map<UUID, Patient>> of(Collection<UUID> ids, Transaction tx) {
        return tx.session()
                .createSelectionQuery("from PatientRow where patientId in ?1", PatientRow.class)
                .setParameter(1, ids)
                .getResultList()
                .chain(rows -> hours(ids, tx).map(hours -> joined(rows, hours)));
    }

    private static Uni<List<AvailabilityRow>> hours(Collection<UUID> ids, Transaction tx) {
        return tx.session()
                .createSelectionQuery(
                        "from AvailabilityRow where patientId in ?1 order by patientId, weekday, fromTime, id",
                        AvailabilityRow.class)
                .setParameter(1, ids)
                .setReadOnly(true)
                .getResultList();
    }

    private static Object[] hours(Patient patient, Transaction tx) {
        return patient.hours().stream()
                .map(hours -> AvailabilityRow.of(tx.hospital(), patient.id(), hours))
                .toArray();
    }

    private static Map<UUID, Patient> joined(List<PatientRow> rows, List<AvailabilityRow> hours) {
        Map<UUID, List<Household.Hours>> hoursOf = new HashMap<>();
        hours.forEach(row ->
                hoursOf.computeIfAbsent(row.patientId, id -> new ArrayList<>()).add(row.hours()));
        Map<UUID, Patient> patients = new HashMap<>();
        rows.forEach(row -> patients.put(
                row.patientId,
                new Patient(
                        row.patientId,
                        ZoneId.of(row.zone),
                        hoursOf.getOrDefault(row.patientId, List.of()),
                        new Household.Wishes(Set.of(row.languages), Optional.ofNullable(row.genderWish)))));
        return patients;
    }
}

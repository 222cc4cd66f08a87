package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.domain.planning.TherapistChoices;
import health.homeward.dispatch.domain.team.ExclusionCause;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which therapists are wanted for a patient, and which must not come. */
@ApplicationScoped
public class Choices {

    /** Of those patients alone for whom something was written down. */
    public Uni<Map<UUID, TherapistChoices>> of(Collection<UUID> patientIds, Transaction tx) {
        return tx.statements()
                .read(
                        "select patient_id, therapist_id, cause from therapist_choice where patient_id = any($1)",
                        (Object) patientIds.toArray(UUID[]::new))
                .map(Choices::byPatient);
    }

    /** Version 0 while nothing was written down; empty where this hospital knows no such patient. */
    public Uni<Optional<Versioned<TherapistChoices>>> find(UUID patientId, Transaction tx) {
        return read(patientId, "", tx);
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public Uni<Optional<Versioned<TherapistChoices>>> lock(UUID patientId, Transaction tx) {
        return read(patientId, " for update of patient", tx);
    }

    public Uni<Void> keep(UUID patientId, Versioned<TherapistChoices> choices, Transaction tx) {
        return tx.statements()
                .write("""
                        insert into therapist_choices (patient_id, hospital, version) values ($1, $2, $3)
                        on conflict (patient_id) do update set version = excluded.version""", patientId, tx.hospital(), choices.version())
                .chain(() -> tx.statements().write("delete from therapist_choice where patient_id = $1", patientId))
                .chain(() -> add(patientId, choices.value(), tx));
    }

    private static Uni<Void> add(UUID patientId, TherapistChoices choices, Transaction tx) {
        List<UUID> therapists = new ArrayList<>(choices.named());
        String[] causes = therapists.stream()
                .map(therapist -> choices.excluded().get(therapist))
                .map(cause -> cause == null ? null : cause.name())
                .toArray(String[]::new);
        return tx.statements()
                .write("""
                        insert into therapist_choice (patient_id, therapist_id, hospital, cause)
                        select $1, named.id, $2, named.cause from unnest($3::uuid[], $4::text[]) as named (id, cause)""", patientId, tx.hospital(), therapists.toArray(UUID[]::new), causes)
                .replaceWithVoid();
    }

    private Uni<Optional<Versioned<TherapistChoices>>> read(UUID patientId, String lock, Transaction tx) {
        return tx.statements()
                .read("""
                        select coalesce(version, 0) from patient left join therapist_choices using (patient_id)
                        where patient_id = $1""" + lock, patientId)
                .chain(versions -> versions.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : of(List.of(patientId), tx)
                                .map(found -> Optional.of(new Versioned<>(
                                        found.getOrDefault(patientId, TherapistChoices.NONE),
                                        ((Number) versions.getFirst()[0]).longValue()))));
    }

    private static Map<UUID, TherapistChoices> byPatient(List<Object[]> rows) {
        Map<UUID, Set<UUID>> favourites = new HashMap<>();
        Map<UUID, Map<UUID, ExclusionCause>> excluded = new HashMap<>();
        for (Object[] row : rows) {
            UUID patient = (UUID) row[0];
            UUID therapist = (UUID) row[1];
            favourites.computeIfAbsent(patient, _ -> new HashSet<>());
            excluded.computeIfAbsent(patient, _ -> new HashMap<>());
            if (row[2] == null) {
                favourites.get(patient).add(therapist);
            } else {
                excluded.get(patient).put(therapist, ExclusionCause.valueOf((String) row[2]));
            }
        }
        Map<UUID, TherapistChoices> choices = new HashMap<>();
        favourites.forEach(
                (patient, wanted) -> choices.put(patient, new TherapistChoices(wanted, excluded.get(patient))));
        return choices;
    }
}

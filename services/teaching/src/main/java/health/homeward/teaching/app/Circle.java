package health.homeward.teaching.app;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.care.Care;
import health.homeward.teaching.domain.care.Caregiver;
import health.homeward.teaching.domain.permission.Situation;
import health.homeward.teaching.store.Caregivers;
import health.homeward.teaching.store.SignOffs;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The caregivers around one patient, each in the situation from which a permission is computed. */
@ApplicationScoped
class Circle {
    private final Caregivers caregivers;
    private final SignOffs signOffs;

    Circle(Caregivers caregivers, SignOffs signOffs) {
        this.caregivers = caregivers;
        this.signOffs = signOffs;
    }

    Uni<List<Situation>> around(Transaction tx, Care care) {
        return caregivers
                .ofPatient(tx, care.patientId())
                .chain(people -> people.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : signOffs.ofPatient(tx, care.patientId()).map(mastered -> people.stream()
                                .map(person -> situation(tx, care, person, mastered))
                                .toList()));
    }

    Uni<Situation> of(Transaction tx, Care care, Caregiver caregiver) {
        return signOffs.ofPatient(tx, care.patientId()).map(mastered -> situation(tx, care, caregiver, mastered));
    }

    private static Situation situation(
            Transaction tx, Care care, Caregiver person, Map<UUID, Set<Technique>> mastered) {
        return new Situation(care, person, mastered.getOrDefault(person.caregiverId(), Set.of()), care.dayOf(tx.now()));
    }
}

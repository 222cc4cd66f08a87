package health.homeward.teaching.app;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.care.Caregiver;
import health.homeward.teaching.store.Caregivers;
import health.homeward.teaching.store.Cares;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A caregiver was named, changed or removed (R34b). */
@ApplicationScoped
public class LearnCaregiver {
    private final Cares cares;
    private final Caregivers caregivers;
    private final KeepSheets keepSheets;

    LearnCaregiver(Cares cares, Caregivers caregivers, KeepSheets keepSheets) {
        this.cares = cares;
        this.caregivers = caregivers;
        this.keepSheets = keepSheets;
    }

    public Uni<Void> handle(Transaction tx, Caregiver caregiver) {
        return cares.lockedOrNew(tx, caregiver.patientId())
                .chain(care -> caregivers.save(tx, caregiver).chain(() -> keepSheets.of(tx, care)));
    }
}

package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.domain.planning.TherapistChoices;
import health.homeward.dispatch.store.Choices;
import health.homeward.dispatch.store.PlanningRequests;
import health.homeward.dispatch.store.Therapists;
import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Keeps who should come to a patient and who must not; visits booked with somebody excluded are planned anew at once. */
@ApplicationScoped
public class ChooseTherapists {

    private static final String ACTION = "ChooseTherapists";
    private static final Reason UNKNOWN =
            Reason.work("THERAPIST_UNKNOWN", "Somebody named is no therapist of your hospital.");

    private final Choices choices;
    private final Therapists therapists;
    private final PlanningRequests planning;
    private final BetterDays betterDays;

    ChooseTherapists(Choices choices, Therapists therapists, PlanningRequests planning, BetterDays betterDays) {
        this.choices = choices;
        this.therapists = therapists;
        this.planning = planning;
        this.betterDays = betterDays;
    }

    /** Version 0 while nothing was written down; empty for a patient of whom no referral has come. */
    public Uni<Optional<Versioned<TherapistChoices>>> find(UUID patientId, Transaction tx) {
        return choices.find(patientId, tx);
    }

    /** @param sameVersion throws when the caller did not name the choices' version */
    public Uni<Outcome<TherapistChoices>> handle(
            UUID patientId, TherapistChoices chosen, LongConsumer sameVersion, Transaction tx) {
        return choices.lock(patientId, tx).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(new Outcome.Unknown<>());
            }
            sameVersion.accept(found.get().version());
            return therapists
                    .knownAmong(chosen.named(), tx)
                    .chain(known -> known.containsAll(chosen.named())
                            ? done(
                                    patientId,
                                    new Versioned<>(chosen, found.get().version() + 1),
                                    tx)
                            : refused(patientId, tx));
        });
    }

    private Uni<Outcome<TherapistChoices>> done(UUID patientId, Versioned<TherapistChoices> next, Transaction tx) {
        return choices.keep(patientId, next, tx)
                .chain(() -> tx.audit(AuditEntry.accepted(ACTION, patientId, null, List.of())))
                .chain(() -> planning.add(tx))
                .chain(() -> betterDays.all(tx))
                .replaceWith(new Outcome.Done<>(next.value(), next.version()));
    }

    private static Uni<Outcome<TherapistChoices>> refused(UUID patientId, Transaction tx) {
        return tx.audit(AuditEntry.refused(ACTION, patientId, null, List.of()))
                .replaceWith(new Outcome.Refused<>(List.of(UNKNOWN)));
    }
}

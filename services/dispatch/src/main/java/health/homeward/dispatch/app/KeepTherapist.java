package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.domain.team.Therapist;
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
import java.util.function.UnaryOperator;

/** Registers therapists, and keeps what they may do and where they start true. */
@ApplicationScoped
public class KeepTherapist {

    private static final Reason LOGIN_TAKEN = Reason.work("LOGIN_TAKEN", "Another therapist has this login already.");

    private final Therapists therapists;
    private final PlanningRequests planning;
    private final BetterDays betterDays;

    KeepTherapist(Therapists therapists, PlanningRequests planning, BetterDays betterDays) {
        this.therapists = therapists;
        this.planning = planning;
        this.betterDays = betterDays;
    }

    public Uni<Optional<Versioned<Therapist>>> find(UUID id, Transaction tx) {
        return therapists.find(id, tx);
    }

    /** @param after family name, given name and id of the last one seen, or null */
    public Uni<List<Versioned<Therapist>>> page(List<String> after, int most, Transaction tx) {
        return therapists.page(after, most, tx);
    }

    public Uni<Outcome<Therapist>> register(Therapist therapist, Transaction tx) {
        return therapists
                .loginTaken(therapist.name().login(), therapist.id(), tx)
                .chain(taken -> taken
                        ? refused("RegisterTherapist", therapist, tx)
                        : therapists.add(therapist, tx).chain(() -> done("RegisterTherapist", therapist, 1, tx)));
    }

    /** @param sameVersion throws when the caller did not name the therapist's version */
    public Uni<Outcome<Therapist>> change(
            UUID id, LongConsumer sameVersion, UnaryOperator<Therapist> change, Transaction tx) {
        return therapists.lock(id, tx).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(new Outcome.Unknown<>());
            }
            sameVersion.accept(found.get().version());
            return change(change.apply(found.get().value()), found.get().version() + 1, tx);
        });
    }

    private Uni<Outcome<Therapist>> change(Therapist changed, long version, Transaction tx) {
        return therapists
                .loginTaken(changed.name().login(), changed.id(), tx)
                .chain(taken -> taken
                        ? refused("ChangeTherapist", changed, tx)
                        : therapists
                                .change(changed, version, tx)
                                .chain(() -> done("ChangeTherapist", changed, version, tx)));
    }

    private Uni<Outcome<Therapist>> done(String action, Therapist therapist, long version, Transaction tx) {
        return tx.audit(AuditEntry.accepted(action, null, therapist.id(), List.of("R2", "R24", "R57")))
                .chain(() -> planning.add(tx))
                .chain(() -> betterDays.all(tx))
                .replaceWith(new Outcome.Done<>(therapist, version));
    }

    private static Uni<Outcome<Therapist>> refused(String action, Therapist therapist, Transaction tx) {
        return tx.audit(AuditEntry.refused(action, null, therapist.id(), List.of()))
                .replaceWith(new Outcome.Refused<>(List.of(LOGIN_TAKEN)));
    }
}

package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.domain.team.Absence;
import health.homeward.dispatch.domain.team.Rostering;
import health.homeward.dispatch.domain.team.Shift;
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
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Keeps when a therapist works; each change is followed by planning, so that nobody is left waiting at a door. */
@ApplicationScoped
public class KeepHours {

    private final Therapists therapists;
    private final PlanningRequests planning;
    private final BetterDays betterDays;

    KeepHours(Therapists therapists, PlanningRequests planning, BetterDays betterDays) {
        this.therapists = therapists;
        this.planning = planning;
        this.betterDays = betterDays;
    }

    public Uni<Outcome<Therapist>> addShifts(UUID id, List<Shift> shifts, Transaction tx) {
        return therapists
                .lock(id, tx)
                .chain(found -> settle("AddShifts", found, one -> Rostering.addShifts(one, shifts), tx));
    }

    public Uni<Outcome<Therapist>> addAbsence(UUID id, Absence absence, Transaction tx) {
        return therapists
                .lock(id, tx)
                .chain(found -> settle("AddAbsence", found, one -> Rostering.addAbsence(one, absence), tx));
    }

    /** @param sameVersion throws when the caller did not name the therapist's version */
    public Uni<Outcome<Therapist>> removeShift(UUID id, UUID shiftId, LongConsumer sameVersion, Transaction tx) {
        return remove("RemoveShift", id, sameVersion, one -> Rostering.withoutShift(one, shiftId), tx);
    }

    /** @param sameVersion throws when the caller did not name the therapist's version */
    public Uni<Outcome<Therapist>> removeAbsence(UUID id, UUID absenceId, LongConsumer sameVersion, Transaction tx) {
        return remove("RemoveAbsence", id, sameVersion, one -> Rostering.withoutAbsence(one, absenceId), tx);
    }

    private Uni<Outcome<Therapist>> remove(
            String action,
            UUID id,
            LongConsumer sameVersion,
            Function<Therapist, Optional<Therapist>> without,
            Transaction tx) {
        return therapists.lock(id, tx).chain(found -> {
            Optional<Therapist> left = found.flatMap(one -> without.apply(one.value()));
            if (left.isEmpty()) {
                return Uni.createFrom().item(new Outcome.Unknown<>());
            }
            sameVersion.accept(found.get().version());
            return settle(action, found, one -> Decision.accepted(left.get()), tx);
        });
    }

    private Uni<Outcome<Therapist>> settle(
            String action,
            Optional<Versioned<Therapist>> found,
            Function<Therapist, Decision<Therapist, Void>> decide,
            Transaction tx) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(new Outcome.Unknown<>());
        }
        UUID id = found.get().value().id();
        return switch (decide.apply(found.get().value())) {
            case Decision.Refused<Therapist, Void>(List<Reason> reasons) ->
                tx.audit(AuditEntry.refused(action, null, id, List.of())).replaceWith(new Outcome.Refused<>(reasons));
            case Decision.Accepted<Therapist, Void> accepted ->
                keep(action, accepted.state(), found.get().version() + 1, tx);
        };
    }

    private Uni<Outcome<Therapist>> keep(String action, Therapist therapist, long version, Transaction tx) {
        return therapists
                .changeHours(therapist, version, tx)
                .chain(() -> tx.audit(AuditEntry.accepted(action, null, therapist.id(), List.of())))
                .chain(() -> planning.add(tx))
                .chain(() -> betterDays.all(tx))
                .replaceWith(new Outcome.Done<>(therapist, version));
    }
}

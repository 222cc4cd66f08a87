package health.homeward.dispatch.app;

import health.homeward.dispatch.app.VisitChanges.Audited;
import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Bedside;
import health.homeward.dispatch.domain.visit.BedsideCommand;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitState;
import health.homeward.dispatch.store.PlanningRequests;
import health.homeward.dispatch.store.Therapists;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/** A therapist records what happens at the patient's home, for own visits only. */
@ApplicationScoped
public class RecordBedside {

    private final Therapists therapists;
    private final Visits visits;
    private final VisitChanges changes;
    private final PlanningRequests planning;
    private final ChargeVisit charge;

    RecordBedside(
            Therapists therapists, Visits visits, VisitChanges changes, PlanningRequests planning, ChargeVisit charge) {
        this.therapists = therapists;
        this.visits = visits;
        this.changes = changes;
        this.planning = planning;
        this.charge = charge;
    }

    /** Whose visit, and which. */
    public record Own(String login, UUID visitId) {}

    /** @param sameVersion throws when the caller did not name the visit's version */
    public Uni<Outcome<Visit>> handle(Own own, LongConsumer sameVersion, BedsideCommand command, Transaction tx) {
        return therapists
                .byLogin(own.login(), tx)
                .chain(therapist ->
                        visits.lock(own.visitId(), tx).map(found -> found.filter(visit -> isOf(visit, therapist))))
                .chain(found -> {
                    if (found.isEmpty()) {
                        return Uni.createFrom().item(new Outcome.Unknown<>());
                    }
                    sameVersion.accept(found.get().version());
                    return settle(found.get(), command, tx);
                });
    }

    private Uni<Outcome<Visit>> settle(Visit visit, BedsideCommand command, Transaction tx) {
        return changes.settle(visit, Bedside.decide(visit, command, tx.now()), audited(command), tx)
                .call(outcome -> freesTime(command) && outcome instanceof Outcome.Done<Visit>
                        ? planning.add(tx)
                        : Uni.createFrom().voidItem())
                .call(outcome -> outcome instanceof Outcome.Done<Visit> done
                                && done.value().state() instanceof VisitState.Completed
                        ? charge.handle(done.value(), tx)
                        : Uni.createFrom().voidItem());
    }

    private static boolean isOf(Visit visit, Optional<Versioned<Therapist>> therapist) {
        return therapist.isPresent()
                && visit.slot()
                        .map(slot -> slot.therapistId()
                                .equals(therapist.get().value().id()))
                        .orElse(false);
    }

    private static boolean freesTime(BedsideCommand command) {
        return switch (command) {
            case BedsideCommand.Start _ -> false;
            case BedsideCommand.Complete _, BedsideCommand.Miss _, BedsideCommand.Stop _ -> true;
        };
    }

    private static Audited audited(BedsideCommand command) {
        return switch (command) {
            case BedsideCommand.Start _ ->
                Audited.of("StartVisit", "R6", "R36", "R37", "R39", "R41", "R42", "R43", "R44");
            case BedsideCommand.Complete _ -> Audited.of("CompleteVisit", "R12", "R32", "R54");
            case BedsideCommand.Miss _ -> Audited.of("MissVisit");
            case BedsideCommand.Stop stop ->
                new Audited(
                        "StopVisit",
                        stop.findings().stream()
                                .map(finding -> finding.sign().rule())
                                .distinct()
                                .toList());
        };
    }
}

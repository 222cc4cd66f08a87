package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.visit.Progress;
import health.homeward.dispatch.domain.visit.Progress.Step;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.store.Therapists;
import health.homeward.dispatch.store.VisitProgress;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A therapist reports having left for an own visit, or having arrived. */
@ApplicationScoped
public class ReportProgress {

    private final Therapists therapists;
    private final Visits visits;
    private final VisitProgress progress;

    ReportProgress(Therapists therapists, Visits visits, VisitProgress progress) {
        this.therapists = therapists;
        this.visits = visits;
        this.progress = progress;
    }

    public Uni<Outcome<Visit>> handle(RecordBedside.Own own, Step step, Instant at, Transaction tx) {
        return therapists
                .byLogin(own.login(), tx)
                .chain(therapist -> visits.lock(own.visitId(), tx)
                        .map(found -> found.filter(visit -> therapist.isPresent()
                                && visit.slot()
                                        .filter(slot -> slot.therapistId()
                                                .equals(therapist.get().value().id()))
                                        .isPresent())))
                .chain(found -> found.map(visit -> report(visit, step, at, tx))
                        .orElseGet(() -> Uni.createFrom().item(new Outcome.Unknown<>())));
    }

    private Uni<Outcome<Visit>> report(Visit visit, Step step, Instant at, Transaction tx) {
        return progress.of(Set.of(visit.id()), tx).chain(known -> {
            Progress before = Optional.ofNullable(known.get(visit.id())).orElse(Progress.NONE);
            List<Reason> reasons = before.reasonsAgainst(visit, step, at, tx.now());
            if (!reasons.isEmpty()) {
                return tx.audit(AuditEntry.refused("ReportProgress", visit.patientId(), visit.id(), List.of()))
                        .replaceWith(new Outcome.Refused<>(reasons));
            }
            return progress.keep(visit.id(), visit.slot().orElseThrow(), before.after(step, at), tx)
                    .chain(() ->
                            tx.audit(AuditEntry.accepted("ReportProgress", visit.patientId(), visit.id(), List.of())))
                    .replaceWith(new Outcome.Done<>(visit, visit.version()));
        });
    }
}

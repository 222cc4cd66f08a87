package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.visit.Booking;
import health.homeward.dispatch.domain.visit.BookingCommand;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Makes a decision about a locked visit true: the row, the events and the audit line in one transaction. */
@ApplicationScoped
class VisitChanges {

    private final Visits visits;
    private final Announcements announcements;
    private final BetterDays betterDays;

    VisitChanges(Visits visits, Announcements announcements, BetterDays betterDays) {
        this.visits = visits;
        this.announcements = announcements;
        this.betterDays = betterDays;
    }

    /** A person's command: refused or done, and audited either way under the rules that took part. */
    Uni<Outcome<Visit>> settle(Visit before, Decision<Visit, VisitEvent> decision, Audited audited, Transaction tx) {
        return switch (decision) {
            case Decision.Refused<Visit, VisitEvent>(List<Reason> reasons) ->
                tx.audit(AuditEntry.refused(audited.action(), before.patientId(), before.id(), rules(reasons)))
                        .replaceWith(new Outcome.Refused<>(reasons));
            case Decision.Accepted<Visit, VisitEvent> accepted ->
                keep(before, accepted, tx)
                        .call(() -> tx.audit(AuditEntry.accepted(
                                audited.action(), before.patientId(), before.id(), audited.rules())))
                        .map(after -> new Outcome.Done<>(after, after.version()));
        };
    }

    /** A fact from elsewhere: never refused, told and audited only where it changes something. */
    Uni<Boolean> follow(Visit before, BookingCommand command, Audited audited, Transaction tx) {
        return switch (Booking.decide(before, command, tx.now())) {
            case Decision.Refused<Visit, VisitEvent>(List<Reason> reasons) ->
                Uni.createFrom()
                        .failure(new IllegalStateException("A fact cannot be refused: "
                                + reasons.stream().map(Reason::code).toList()));
            case Decision.Accepted<Visit, VisitEvent> accepted ->
                accepted.state().equals(before)
                        ? Uni.createFrom().item(false)
                        : settle(before, accepted, audited, tx).replaceWith(true);
        };
    }

    private Uni<Visit> keep(Visit before, Decision.Accepted<Visit, VisitEvent> accepted, Transaction tx) {
        Visit after = accepted.state();
        return after.equals(before)
                ? Uni.createFrom().item(after)
                : visits.change(after, tx)
                        .chain(() -> announcements.announce(accepted.events(), tx))
                        .chain(() -> betterDays.after(before, after, tx))
                        .replaceWith(after);
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::rule)
                .filter(rule -> !rule.equals(Reason.WORK))
                .distinct()
                .toList();
    }

    /** The name of a use case and the clinical rules that take part in it, for the audit trail. */
    record Audited(String action, List<String> rules) {
        static Audited of(String action, String... rules) {
            return new Audited(action, List.of(rules));
        }
    }
}

package health.homeward.clearance.app;

import health.homeward.clearance.domain.decision.CaseEvent;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Decide;
import health.homeward.clearance.domain.decision.Decision;
import health.homeward.clearance.domain.decision.Happened;
import health.homeward.clearance.domain.decision.Reason;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Mark;
import health.homeward.clearance.store.ClearanceCases;
import health.homeward.clearance.store.StoredCase;
import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Decides a command on one case, and makes change, history, outbox and audit true in the one transaction. */
@ApplicationScoped
class Decisions {
    private final ClearanceCases cases;
    private final SettingsInForce settings;
    private final Announcements announcements;

    Decisions(ClearanceCases cases, SettingsInForce settings, Announcements announcements) {
        this.cases = cases;
        this.settings = settings;
        this.announcements = announcements;
    }

    Uni<Outcome> on(StoredCase stored, Command command, Transaction transaction) {
        return settings.of(transaction).chain(inForce -> on(stored, command, inForce, transaction));
    }

    private Uni<Outcome> on(StoredCase stored, Command command, ClinicalSettings inForce, Transaction transaction) {
        ClearanceCase before = stored.known();
        return switch (Decide.decide(before, command, transaction.now(), inForce)) {
            case Decision.Accepted(List<CaseEvent> events) ->
                keep(stored, Happened.follow(before, events), name(command), transaction);
            case Decision.Refused(List<Reason> reasons) ->
                transaction
                        .audit(AuditEntry.refused(
                                name(command),
                                before.ids().patientId(),
                                before.ids().clearanceId(),
                                numbers(reasons.stream().map(Reason::rule))))
                        .replaceWith(new Outcome.Refused(reasons));
        };
    }

    Uni<Outcome> keep(StoredCase stored, List<Happened> happened, String action, Transaction transaction) {
        ClearanceCase now =
                happened.isEmpty() ? stored.known() : happened.getLast().after();
        Stream<Rule> rules =
                happened.stream().flatMap(one -> one.entry().marks().stream()).map(Mark::rule);
        return cases.keep(transaction.session(), stored, happened, transaction.now())
                .chain(() -> transaction.publishAll(announcements.of(happened)))
                .chain(() -> transaction.audit(AuditEntry.accepted(
                        action, now.ids().patientId(), now.ids().clearanceId(), numbers(rules))))
                .replaceWith(new Outcome.Done(now));
    }

    static List<String> numbers(Stream<Rule> rules) {
        return rules.distinct().sorted().map(Enum::name).toList();
    }

    private static String name(Command command) {
        return command.getClass().getSimpleName();
    }
}

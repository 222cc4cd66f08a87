package health.homeward.clearance.app;

import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Decide;
import health.homeward.clearance.domain.decision.Happened;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.clearance.domain.screening.Finding;
import health.homeward.clearance.store.ClearanceCases;
import health.homeward.clearance.store.StoredCase;
import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A referral came in: it is screened and waits for a neurologist. */
@ApplicationScoped
public class OpenCase {
    private final ClearanceCases cases;
    private final SettingsInForce settings;

    OpenCase(ClearanceCases cases, SettingsInForce settings) {
        this.cases = cases;
        this.settings = settings;
    }

    /** A referral that has a case already is left as it is. */
    public Uni<Void> handle(Transaction transaction, CaseIds ids, PatientFacts facts, Origin origin) {
        return cases.lockAllOf(transaction.session(), ids.patientId())
                .chain(known -> isOpen(known, ids.referralId())
                        ? Uni.createFrom().voidItem()
                        : add(transaction, Happened.opened(Decide.open(ids, facts, origin, transaction.now())), null));
    }

    Uni<Void> add(Transaction transaction, Happened opened, UUID afterCourse) {
        return cases.add(transaction.session(), opened, afterCourse)
                .chain(() -> settings.of(transaction))
                .chain(inForce -> transaction.audit(screened(opened.after(), transaction.now(), inForce)));
    }

    private static AuditEntry screened(ClearanceCase opened, Instant now, ClinicalSettings inForce) {
        List<String> rules = Decisions.numbers(
                opened.screened(now, inForce).findings().stream().map(Finding::rule));
        return AuditEntry.accepted(
                "Screen", opened.ids().patientId(), opened.ids().clearanceId(), rules);
    }

    private static boolean isOpen(List<StoredCase> known, UUID referralId) {
        return known.stream()
                .anyMatch(stored -> stored.known().ids().referralId().equals(referralId));
    }
}

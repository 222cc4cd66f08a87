package health.homeward.intake.app;

import health.homeward.intake.domain.Finding;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.Reason;
import health.homeward.intake.domain.Referral;
import health.homeward.intake.domain.ReferralEvent;
import health.homeward.intake.domain.WithdrawnReferral;
import health.homeward.intake.store.ConditionReports;
import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.OutgoingEvent;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells of what was decided: to other services, to the audit trail, and to who reads the reports later. */
@ApplicationScoped
class Journal {
    private final Announcements announcements;
    private final ConditionReports reports;

    Journal(Announcements announcements, ConditionReports reports) {
        this.announcements = announcements;
        this.reports = reports;
    }

    Uni<Void> accepted(String action, List<ReferralEvent> events, Transaction transaction) {
        List<OutgoingEvent> told = events.stream()
                .map(event -> announcements.of(event, transaction.now()))
                .flatMap(Optional::stream)
                .toList();
        Uni<Void> kept = Uni.createFrom().voidItem();
        for (ReferralEvent event : events) {
            kept = kept.chain(() -> keep(event, transaction));
        }
        Referral after = events.getLast().after();
        return kept.chain(() -> transaction.publishAll(told))
                .chain(() -> transaction.audit(AuditEntry.accepted(
                        action, patientId(after), after.key().id(), rules(events))));
    }

    /** @param patientId null when the patient is not known yet */
    Uni<Void> refused(String action, UUID patientId, UUID referralId, List<Reason> reasons, Transaction transaction) {
        List<String> rules = reasons.stream()
                .map(Reason::rule)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return transaction.audit(AuditEntry.refused(action, patientId, referralId, rules));
    }

    private Uni<Void> keep(ReferralEvent event, Transaction transaction) {
        return switch (event) {
            case ReferralEvent.Reported reported -> reports.add(reported.report(), reported.after(), transaction);
            case ReferralEvent.Noted noted -> reports.add(noted.report(), noted.after(), transaction);
            case ReferralEvent.Submitted submitted -> Uni.createFrom().voidItem();
            case ReferralEvent.Corrected corrected -> Uni.createFrom().voidItem();
            case ReferralEvent.Withdrawn withdrawn -> Uni.createFrom().voidItem();
            case ReferralEvent.CaregiverChanged changed -> Uni.createFrom().voidItem();
        };
    }

    private static List<String> rules(List<ReferralEvent> events) {
        return events.stream().flatMap(Journal::rules).distinct().sorted().toList();
    }

    private static Stream<String> rules(ReferralEvent event) {
        return switch (event) {
            case ReferralEvent.Submitted submitted -> findings(submitted.after());
            case ReferralEvent.Corrected corrected ->
                corrected.changed().contains("conditions") ? findings(corrected.after()) : Stream.empty();
            case ReferralEvent.Reported reported -> reportedRules(reported);
            case ReferralEvent.CaregiverChanged changed -> Stream.of("R34b");
            case ReferralEvent.Noted noted -> Stream.empty();
            case ReferralEvent.Withdrawn withdrawn -> Stream.empty();
        };
    }

    private static Stream<String> reportedRules(ReferralEvent.Reported reported) {
        Finding finding = reported.report().condition();
        if (finding != null) {
            return Stream.of(finding.contraindication().rule());
        }
        return switch (reported.report().kind()) {
            case DISCHARGED, READMITTED -> Stream.of("R25");
            case BED_REST_STARTED, BED_REST_ENDED -> Stream.of("R24");
            case CONSCIOUSNESS -> Stream.of("R6");
            case CONDITION, DIED -> Stream.empty();
        };
    }

    private static Stream<String> findings(OpenReferral referral) {
        return referral.facts().conditions().findings().stream()
                .map(finding -> finding.contraindication().rule());
    }

    private static UUID patientId(Referral referral) {
        return switch (referral) {
            case OpenReferral open -> open.patient().id();
            case WithdrawnReferral withdrawn -> withdrawn.last().patient().id();
        };
    }
}

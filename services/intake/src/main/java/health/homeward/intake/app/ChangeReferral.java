package health.homeward.intake.app;

import health.homeward.intake.domain.Decide;
import health.homeward.intake.domain.Decision;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.Referral;
import health.homeward.intake.domain.ReferralChange;
import health.homeward.intake.domain.ReferralEvent;
import health.homeward.intake.domain.WithdrawnReferral;
import health.homeward.intake.store.Patients;
import health.homeward.intake.store.Referrals;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;

/** Changes a referral: every command but the first, because they differ only in what is decided. */
@ApplicationScoped
public class ChangeReferral {
    private final Referrals referrals;
    private final Patients patients;
    private final Journal journal;

    ChangeReferral(Referrals referrals, Patients patients, Journal journal) {
        this.referrals = referrals;
        this.patients = patients;
        this.journal = journal;
    }

    /**
     * @param match  is given the version before anything is decided, and throws when the caller did not mean it
     * @param change makes the command, seeing the referral as it is
     */
    public Uni<Outcome> handle(
            UUID referralId,
            LongConsumer match,
            Function<OpenReferral, ReferralChange> change,
            Transaction transaction) {
        return referrals.lock(referralId, transaction).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(new Outcome.NotFound());
            }
            Referral referral = found.get().referral();
            match.accept(referral.version());
            return decide(referral, change.apply(asOpen(referral)), transaction);
        });
    }

    /** A withdrawn referral decides against any command; which one it is matters for the audit trail only. */
    private static OpenReferral asOpen(Referral referral) {
        return switch (referral) {
            case OpenReferral open -> open;
            case WithdrawnReferral withdrawn -> withdrawn.last();
        };
    }

    private Uni<Outcome> decide(Referral referral, ReferralChange change, Transaction transaction) {
        String action = change.getClass().getSimpleName();
        UUID patientId = asOpen(referral).patient().id();
        return switch (Decide.change(referral, change, transaction.now())) {
            case Decision.Accepted accepted
            when accepted.events().isEmpty() -> Uni.createFrom().item(new Outcome.Done(referral, List.of()));
            case Decision.Accepted accepted -> accept(action, accepted.events(), transaction);
            case Decision.Refused refused ->
                journal.refused(action, patientId, referral.key().id(), refused.reasons(), transaction)
                        .replaceWith(new Outcome.Refused(refused.reasons(), null));
        };
    }

    private Uni<Outcome> accept(String action, List<ReferralEvent> events, Transaction transaction) {
        Referral after = events.getLast().after();
        return patients.save(asOpen(after).patient(), transaction)
                .chain(() -> referrals.save(after, transaction))
                .chain(() -> journal.accepted(action, events, transaction))
                .replaceWith(new Outcome.Done(after, changed(events)));
    }

    private static List<String> changed(List<ReferralEvent> events) {
        return events.stream()
                .flatMap(event -> event instanceof ReferralEvent.Corrected corrected
                        ? corrected.changed().stream()
                        : java.util.stream.Stream.empty())
                .toList();
    }
}

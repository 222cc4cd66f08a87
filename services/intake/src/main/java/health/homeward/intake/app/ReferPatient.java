package health.homeward.intake.app;

import health.homeward.intake.domain.Decide;
import health.homeward.intake.domain.Decision;
import health.homeward.intake.domain.Earlier;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.Patient;
import health.homeward.intake.domain.PatientIdentifier;
import health.homeward.intake.domain.Reason;
import health.homeward.intake.domain.ReferralEvent;
import health.homeward.intake.domain.SubmitReferral;
import health.homeward.intake.domain.Warning;
import health.homeward.intake.store.Patients;
import health.homeward.intake.store.Referrals;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes in a referral: the same patient for the same stroke only once. */
@ApplicationScoped
public class ReferPatient {
    private static final String ACTION = "SubmitReferral";

    private final Patients patients;
    private final Referrals referrals;
    private final Journal journal;

    ReferPatient(Patients patients, Referrals referrals, Journal journal) {
        this.patients = patients;
        this.referrals = referrals;
        this.journal = journal;
    }

    /** @param warnings what was doubted while it was read; kept with it */
    public Uni<Outcome> handle(SubmitReferral command, List<Warning> warnings, Transaction transaction) {
        return earlier(command, transaction)
                .chain(earlier -> switch (Decide.submit(command, earlier, transaction.now())) {
                    case Decision.Accepted accepted -> accept(accepted.events(), warnings, transaction);
                    case Decision.Refused refused -> refuse(refused.reasons(), earlier, transaction);
                });
    }

    /** What cannot be referred is written down as refused all the same. */
    public Uni<Outcome> refuse(List<Reason> reasons, Transaction transaction) {
        return refuse(reasons, Earlier.NOTHING, transaction);
    }

    private Uni<Earlier> earlier(SubmitReferral command, Transaction transaction) {
        PatientIdentifier identifier = command.patient().identity().identifier();
        if (identifier == null) {
            return Uni.createFrom().item(Earlier.NOTHING);
        }
        return patients.lock(identifier, transaction)
                .chain(known -> known.map(patient -> open(patient, command, transaction))
                        .orElseGet(() -> Uni.createFrom().item(Earlier.NOTHING)));
    }

    private Uni<Earlier> open(Patient patient, SubmitReferral command, Transaction transaction) {
        return referrals
                .open(patient.id(), command.facts().stroke().onset(), transaction)
                .map(open -> new Earlier(Optional.of(patient), open));
    }

    private Uni<Outcome> accept(List<ReferralEvent> events, List<Warning> warnings, Transaction transaction) {
        OpenReferral referral = (OpenReferral) events.getLast().after();
        return patients.save(referral.patient(), transaction)
                .chain(() -> referrals.add(referral, warnings, transaction))
                .chain(() -> journal.accepted(ACTION, events, transaction))
                .replaceWith(new Outcome.Done(referral, List.of()));
    }

    private Uni<Outcome> refuse(List<Reason> reasons, Earlier earlier, Transaction transaction) {
        UUID patientId = earlier.patient().map(Patient::id).orElse(null);
        UUID twin = earlier.openReferral().orElse(null);
        return journal.refused(ACTION, patientId, twin, reasons, transaction)
                .replaceWith(new Outcome.Refused(reasons, twin));
    }
}

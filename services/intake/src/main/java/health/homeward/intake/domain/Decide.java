package health.homeward.intake.domain;

import health.homeward.intake.domain.Decision.Accepted;
import health.homeward.intake.domain.Decision.Refused;
import health.homeward.intake.domain.ReferralChange.AddCaregiver;
import health.homeward.intake.domain.ReferralChange.ChangeAvailability;
import health.homeward.intake.domain.ReferralChange.ChangeConsent;
import health.homeward.intake.domain.ReferralChange.ChangeHome;
import health.homeward.intake.domain.ReferralChange.CorrectFacts;
import health.homeward.intake.domain.ReferralChange.RemoveCaregiver;
import health.homeward.intake.domain.ReferralChange.ReportCondition;
import health.homeward.intake.domain.ReferralChange.WithdrawReferral;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides every command about referrals; pure, and with all reasons at once. */
public final class Decide {
    private Decide() {}

    public static Decision submit(SubmitReferral command, Earlier earlier, Instant now) {
        List<Reason> reasons = SubmissionRules.check(command, earlier, now);
        return reasons.isEmpty() ? new Accepted(Submission.events(command, earlier, now)) : new Refused(reasons);
    }

    public static Decision change(Referral referral, ReferralChange change, Instant now) {
        return switch (referral) {
            case OpenReferral open -> change(open, change, now);
            case WithdrawnReferral withdrawn ->
                new Refused(List.of(Reason.of(
                        null,
                        "REFERRAL_WITHDRAWN",
                        "This referral was withdrawn and takes no further change. Refer the patient anew.")));
        };
    }

    private static Decision change(OpenReferral referral, ReferralChange change, Instant now) {
        return switch (change) {
            case CorrectFacts correct -> Correction.decide(referral, correct, now);
            case ReportCondition report -> Reporting.decide(referral, report, now);
            case WithdrawReferral withdraw ->
                accepted(new ReferralEvent.Withdrawn(new WithdrawnReferral(referral, withdraw.reason(), now)));
            case ChangeHome home -> home(referral, home.home(), now);
            case ChangeAvailability hours -> availability(referral, hours.windows(), now);
            case ChangeConsent consent ->
                arranged(referral, referral.arrangements().with(consent.consent()), "consent", now);
            case AddCaregiver add -> addCaregiver(referral, add.caregiver(), now);
            case RemoveCaregiver remove -> removeCaregiver(referral, remove, now);
        };
    }

    private static Decision home(OpenReferral referral, HomeStatement stated, Instant now) {
        List<Reason> reasons = HomeRules.check(stated, "");
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        Home home = stated.home(referral.key().zone());
        return arranged(referral, referral.arrangements().with(home), "home", now);
    }

    private static Decision availability(OpenReferral referral, List<Window> windows, Instant now) {
        List<Reason> reasons = AvailabilityRules.check(windows, "windows");
        return reasons.isEmpty()
                ? arranged(referral, referral.arrangements().with(windows), "availability", now)
                : new Refused(reasons);
    }

    /** What is already so needs no event. */
    private static Decision arranged(OpenReferral referral, Arrangements changed, String what, Instant now) {
        return changed.equals(referral.arrangements())
                ? new Accepted(List.of())
                : accepted(new ReferralEvent.Corrected(referral.next(changed), List.of(what), now));
    }

    private static Decision addCaregiver(OpenReferral referral, Caregiver caregiver, Instant now) {
        List<Reason> reasons = CaregiverRules.check(caregiver, "");
        return reasons.isEmpty() ? accepted(caregiver(referral, caregiver, now)) : new Refused(reasons);
    }

    private static Decision removeCaregiver(OpenReferral referral, RemoveCaregiver command, Instant now) {
        Optional<Caregiver> caregiver = referral.arrangements().activeCaregiver(command.caregiverId());
        return caregiver
                .map(found -> (Decision) accepted(caregiver(referral, found.removed(), now)))
                .orElseGet(() -> new Refused(List.of(
                        Reason.of("caregiverId", "CAREGIVER_UNKNOWN", "Nobody by this id cares for the patient."))));
    }

    static ReferralEvent caregiver(OpenReferral referral, Caregiver caregiver, Instant now) {
        Arrangements changed = referral.arrangements().with(caregiver);
        return new ReferralEvent.CaregiverChanged(referral.next(changed), caregiver, now);
    }

    private static Accepted accepted(ReferralEvent event) {
        return new Accepted(List.of(event));
    }
}

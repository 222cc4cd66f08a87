package health.homeward.intake.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes a referral that passed its rules: one event for it and one for each caregiver. */
final class Submission {
    private Submission() {}

    static List<ReferralEvent> events(SubmitReferral command, Earlier earlier, Instant now) {
        SubmitReferral.StatedArrangements stated = command.arrangements();
        Home home =
                stated.home() == null ? null : stated.home().home(command.key().zone());
        Arrangements arrangements =
                new Arrangements(home, stated.availability(), stated.consent(), stated.caregivers());
        Clinical clinical = new Clinical(command.facts(), command.setting(), ReportTimes.NONE);
        Patient patient = earlier.patient()
                .map(known -> known.updatedBy(command.patient()))
                .orElse(command.patient());
        OpenReferral referral = new OpenReferral(command.key(), 1, patient, clinical, arrangements);
        List<ReferralEvent> events = new ArrayList<>(List.of(new ReferralEvent.Submitted(referral)));
        for (Caregiver caregiver : stated.caregivers()) {
            referral = referral.next(referral.arrangements().with(caregiver));
            events.add(new ReferralEvent.CaregiverChanged(referral, caregiver, now));
        }
        return events;
    }
}

package health.homeward.intake.events;

import health.homeward.intake.domain.ReferralEvent;
import java.time.Instant;
import java.util.UUID;

/** Who may be taught; names stay behind. */
record CaregiverChangedV1(
        UUID caregiverId,
        UUID patientId,
        String hospital,
        long version,
        String status,
        String language,
        String teachingConsent,
        Instant changedAt) {

    static CaregiverChangedV1 of(ReferralEvent.CaregiverChanged event) {
        return new CaregiverChangedV1(
                event.caregiver().id(),
                event.after().patient().id(),
                event.after().key().hospital(),
                event.after().version(),
                event.caregiver().status().name(),
                event.caregiver().language(),
                event.caregiver().teachingConsent().name(),
                event.at());
    }
}

package health.homeward.intake.events;

import health.homeward.intake.app.Announcements;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.ReferralEvent;
import health.homeward.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Puts events into the form in which other services read them: ids, codes, dates and minutes only. */
@ApplicationScoped
class WireAnnouncements implements Announcements {

    @Override
    public Optional<OutgoingEvent> of(ReferralEvent event, Instant now) {
        return switch (event) {
            case ReferralEvent.Submitted submitted ->
                event("ReferralSubmitted", submitted.after(), ReferralV1.of(submitted.after(), now));
            case ReferralEvent.Corrected corrected ->
                event(
                        "ReferralCorrected",
                        corrected.after(),
                        new ReferralCorrectedV1(
                                ReferralV1.of(corrected.after(), now), corrected.changed(), corrected.at()));
            case ReferralEvent.Withdrawn withdrawn ->
                event("ReferralWithdrawn", withdrawn.after().last(), ReferralWithdrawnV1.of(withdrawn.after()));
            case ReferralEvent.Reported reported ->
                event(
                        "ConditionReported",
                        reported.after(),
                        ConditionReportedV1.of(reported.after(), reported.report()));
            case ReferralEvent.CaregiverChanged changed ->
                event("CaregiverChanged", changed.after(), CaregiverChangedV1.of(changed));
            case ReferralEvent.Noted noted -> Optional.empty();
        };
    }

    private static Optional<OutgoingEvent> event(String type, OpenReferral referral, Object body) {
        return Optional.of(OutgoingEvent.v1(type, referral.patient().id(), body));
    }
}

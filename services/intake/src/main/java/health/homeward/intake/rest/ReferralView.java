package health.homeward.intake.rest;

import health.homeward.intake.app.KnownReferral;
import health.homeward.intake.domain.Arrangements;
import health.homeward.intake.domain.Missing;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.Referral;
import health.homeward.intake.domain.Warning;
import health.homeward.intake.domain.WithdrawnReferral;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A referral as it is now. */
@Schema(name = "Referral")
public record ReferralView(
        UUID referralId,
        UUID patientId,
        @Schema(enumeration = {"OPEN", "WITHDRAWN"}) String state,
        long version,
        Instant submittedAt,
        PatientView patient,
        Integer ageYears,
        FactsView facts,
        String setting,
        String timeZone,
        ArrangementsView.HomeView home,
        List<ArrangementsView.WindowView> availability,
        ArrangementsView.ConsentView consent,
        List<ArrangementsView.CaregiverView> caregivers,
        List<String> missing,
        List<Warning> warnings,
        Instant withdrawnAt,
        String withdrawalReason) {

    static ReferralView of(KnownReferral known, Instant now) {
        OpenReferral content = known.content();
        Arrangements arrangements = content.arrangements();
        return new ReferralView(
                content.key().id(),
                content.patient().id(),
                state(known.referral()),
                known.referral().version(),
                content.key().submittedAt(),
                PatientView.of(content.patient()),
                content.ageYears(now),
                FactsView.of(content.facts()),
                content.clinical().setting().name(),
                content.zone().getId(),
                ArrangementsView.HomeView.of(arrangements.home()),
                arrangements.availability().stream()
                        .map(ArrangementsView.WindowView::of)
                        .toList(),
                ArrangementsView.ConsentView.of(arrangements.consent()),
                arrangements.caregivers().stream()
                        .map(ArrangementsView.CaregiverView::of)
                        .toList(),
                Missing.of(content),
                known.warnings(),
                known.referral() instanceof WithdrawnReferral withdrawn ? withdrawn.at() : null,
                known.referral() instanceof WithdrawnReferral withdrawn
                        ? withdrawn.reason().name()
                        : null);
    }

    static String state(Referral referral) {
        return switch (referral) {
            case OpenReferral open -> "OPEN";
            case WithdrawnReferral withdrawn -> "WITHDRAWN";
        };
    }

    @Override
    public String toString() {
        return "ReferralView[" + referralId + "]";
    }
}

package health.homeward.intake.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import health.homeward.intake.domain.Missing;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.Window;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** The body that ReferralSubmitted and ReferralCorrected share. */
record ReferralV1(
        UUID referralId,
        UUID patientId,
        String hospital,
        long version,
        Instant submittedAt,
        Integer ageYears,
        FactsV1 facts,
        String setting,
        String timeZone,
        List<WindowV1> availability,
        List<String> languages,
        List<UUID> caregiverIds,
        ConsentV1 consent,
        List<String> missing,
        int unjudgedConditions,
        String gender,
        String therapistGenderWish) {

    static ReferralV1 of(OpenReferral referral, Instant now) {
        return new ReferralV1(
                referral.key().id(),
                referral.patient().id(),
                referral.key().hospital(),
                referral.version(),
                referral.key().submittedAt(),
                referral.ageYears(now),
                FactsV1.of(referral.facts()),
                referral.clinical().setting().name(),
                referral.zone().getId(),
                referral.arrangements().availability().stream()
                        .map(WindowV1::of)
                        .toList(),
                referral.patient().preferences().languages(),
                referral.arrangements().activeCaregiverIds(),
                ConsentV1.of(referral.arrangements().consent()),
                Missing.of(referral),
                referral.facts().conditions().unjudged(),
                referral.patient().identity().gender(),
                referral.patient().preferences().therapistGenderWish());
    }

    /** Hours of a weekday. */
    record WindowV1(
            String day,
            @JsonFormat(pattern = "HH:mm") LocalTime from,
            @JsonFormat(pattern = "HH:mm") LocalTime until) {
        static WindowV1 of(Window window) {
            return new WindowV1(window.day().name(), window.from(), window.until());
        }
    }

    /** Consent of the patient. */
    record ConsentV1(String massage, String homeVisits, String caregiverTeaching) {
        static ConsentV1 of(health.homeward.intake.domain.Consent consent) {
            return new ConsentV1(
                    consent.massage().name(),
                    consent.homeVisits().name(),
                    consent.caregiverTeaching().name());
        }
    }
}

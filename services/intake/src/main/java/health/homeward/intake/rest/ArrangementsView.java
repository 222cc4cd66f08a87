package health.homeward.intake.rest;

import com.fasterxml.jackson.annotation.JsonFormat;
import health.homeward.intake.domain.Caregiver;
import health.homeward.intake.domain.Consent;
import health.homeward.intake.domain.Home;
import health.homeward.intake.domain.Window;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The forms in which home, hours, consent and caregivers are shown. */
final class ArrangementsView {
    private ArrangementsView() {}

    /** Where the therapist goes. */
    @Schema(name = "KnownHome")
    public record HomeView(
            List<String> addressLines,
            String city,
            Double latitude,
            Double longitude,
            String doorNotes,
            String phone,
            String timeZone) {

        static HomeView of(Home home) {
            return home == null
                    ? null
                    : new HomeView(
                            home.addressLines(),
                            home.city(),
                            home.point() == null ? null : home.point().latitude(),
                            home.point() == null ? null : home.point().longitude(),
                            home.doorNotes(),
                            home.phone(),
                            home.zone().getId());
        }

        @Override
        public String toString() {
            return "HomeView[…]";
        }
    }

    /** Hours of a weekday. */
    @Schema(name = "KnownWindow")
    public record WindowView(
            String day,

            @Schema(implementation = String.class, examples = "09:00") @JsonFormat(pattern = "HH:mm")
            LocalTime from,

            @Schema(implementation = String.class, examples = "12:00") @JsonFormat(pattern = "HH:mm")
            LocalTime until) {
        static WindowView of(Window window) {
            return new WindowView(window.day().name(), window.from(), window.until());
        }
    }

    /** Consent of the patient. */
    @Schema(name = "KnownConsent")
    public record ConsentView(String massage, String homeVisits, String caregiverTeaching) {
        static ConsentView of(Consent consent) {
            return new ConsentView(
                    consent.massage().name(),
                    consent.homeVisits().name(),
                    consent.caregiverTeaching().name());
        }
    }

    /** Somebody who cares, or cared, for the patient. */
    @Schema(name = "KnownCaregiver")
    public record CaregiverView(
            UUID caregiverId,
            String givenName,
            String familyName,
            String relationship,
            String phone,
            String language,
            String teachingConsent,
            String status) {

        static CaregiverView of(Caregiver caregiver) {
            return new CaregiverView(
                    caregiver.id(),
                    caregiver.name().given(),
                    caregiver.name().family(),
                    caregiver.relationship(),
                    caregiver.phone(),
                    caregiver.language(),
                    caregiver.teachingConsent().name(),
                    caregiver.status().name());
        }

        @Override
        public String toString() {
            return "CaregiverView[" + caregiverId + "]";
        }
    }
}

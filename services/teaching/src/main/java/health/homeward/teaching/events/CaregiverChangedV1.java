package health.homeward.teaching.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.teaching.domain.Consent;
import health.homeward.teaching.domain.care.Caregiver;
import java.util.UUID;

/** What teaching reads of CaregiverChanged. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CaregiverChangedV1(UUID caregiverId, String status, String language, String teachingConsent) {

    Caregiver caregiver(UUID patientId) {
        return new Caregiver(
                Bodies.required(caregiverId, "caregiverId"),
                patientId,
                "ACTIVE".equals(Bodies.required(status, "status")),
                language == null ? "en" : language,
                Codes.one(Consent.class, teachingConsent).orElse(Consent.UNKNOWN));
    }
}

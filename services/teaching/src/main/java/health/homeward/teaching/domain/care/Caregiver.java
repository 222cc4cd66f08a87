package health.homeward.teaching.domain.care;

import health.homeward.teaching.domain.Consent;
import java.util.UUID;

/** The named relative or friend who may be taught (R34b); teaching holds an id, a language and a consent, no name. */
public record Caregiver(UUID caregiverId, UUID patientId, boolean active, String language, Consent teachingConsent) {}

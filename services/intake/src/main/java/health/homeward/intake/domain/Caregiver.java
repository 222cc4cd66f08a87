package health.homeward.intake.domain;

import java.util.UUID;

/**
 * A relative or other person who cares for the patient and may be taught (R34b).
 *
 * @param phone or null
 */
public record Caregiver(
        UUID id,
        Identity.Name name,
        String relationship,
        String phone,
        String language,
        ConsentAnswer teachingConsent,
        Status status) {

    /** A removed caregiver stays known, because what was taught was taught. */
    public enum Status {
        ACTIVE,
        REMOVED
    }

    Caregiver removed() {
        return new Caregiver(id, name, relationship, phone, language, teachingConsent, Status.REMOVED);
    }

    public boolean active() {
        return status == Status.ACTIVE;
    }

    @Override
    public String toString() {
        return "Caregiver[" + id + "]";
    }
}

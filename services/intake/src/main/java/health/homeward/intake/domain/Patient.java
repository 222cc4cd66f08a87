package health.homeward.intake.domain;

import java.util.UUID;

/** A patient of one hospital; a second stroke is a second referral of the same patient. */
public record Patient(UUID id, Identity identity, Preferences preferences) {
    /** The same patient as a later referral describes them; what it does not say stays. */
    Patient updatedBy(Patient later) {
        return new Patient(id, identity.updatedBy(later.identity), preferences.updatedBy(later.preferences));
    }
}

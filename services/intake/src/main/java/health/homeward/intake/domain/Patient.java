package health.homeward.intake.domain;

import java.util.UUID;

/** A patient of one hospital; a second stroke is a second referral of the same patient. */
public record Patient(UUID id, Identity identity, Preferences preferences) {}

package health.homeward.intake.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * What is known already when a referral arrives.
 *
 * @param patient      who has the same identifier, if anybody
 * @param openReferral of the same patient for the same onset, if there is one
 */
public record Earlier(Optional<Patient> patient, Optional<UUID> openReferral) {
    public static final Earlier NOTHING = new Earlier(Optional.empty(), Optional.empty());
}

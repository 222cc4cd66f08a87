package health.homeward.clearance.domain.decision;

import java.time.LocalDate;

/**
 * What the neurologist grants.
 *
 * @param noOtherContraindications the attestation that R7 asks for; silence is not clearance
 * @param validUntil               last day, or null for the default
 */
public record GrantWish(boolean noOtherContraindications, LocalDate validUntil, Permissions permissions) {}
